package lianzhi.coercion.act;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.StepStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 作出决定: with every signature the papers are made and the case is told; returned, nothing ever happened. */
@Component
class DecideAct {
    private final CoercionCatalogue catalogue;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final ActStore acts;
    private final StepStore steps;
    private final WriteActPapers papers;
    private final TakeStep take;
    private final People people;
    private final Clock clock;

    DecideAct(
            CoercionCatalogue catalogue,
            CaseFiles cases,
            CaseEvents events,
            ActStore acts,
            StepStore steps,
            WriteActPapers papers,
            TakeStep take,
            People people,
            Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.events = events;
        this.acts = acts;
        this.steps = steps;
        this.papers = papers;
        this.take = take;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    void granted(long actId, long approvedBy) {
        var found = acts.find(actId).orElseThrow();
        cases.lockForSystem(found.caseId());
        var act = acts.find(actId).orElseThrow();
        if (act.state() != CoercionState.PROPOSED) {
            return;
        }
        var kind = catalogue.kind(act.kind());
        var now = clock.instant();
        acts.decided(actId, now);
        var approver = people.find(approvedBy).map(Person::name).orElse("");
        for (var code : kind.documents()) {
            papers.write(null, act, code, Map.of("approver", approver));
        }
        take.system(act, "DECIDED", now, Map.of());
        if (kind.decided() != null) {
            events.happened(act.caseId(), kind.decided(), now, null, facts(act));
        }
    }

    /** An urgent detention that is not approved must end at once: its clock keeps running until the release. */
    @Transactional
    void returned(long actId, String why) {
        var act = acts.find(actId).orElseThrow();
        cases.lockForSystem(act.caseId());
        var isHeld = steps.of(java.util.List.of(actId)).stream()
                .anyMatch(step -> step.code().equals("STARTED"));
        if (act.state() == CoercionState.PROPOSED && !isHeld) {
            acts.over(actId, CoercionState.RETURNED, why, clock.instant());
        }
    }

    static Map<String, String> facts(ActRow act) {
        var facts = new HashMap<String, String>();
        facts.put("actId", "" + act.id());
        facts.put("person", act.personName());
        facts.put("kind", act.kind());
        if (act.amount() != null) {
            facts.put("amount", act.amount().toString());
        }
        if (act.days() != null) {
            facts.put("days", act.days().toString());
        }
        if (act.facts().containsKey("untilOn")) {
            facts.put("untilOn", act.facts().getOrDefault("untilOn", ""));
        }
        return Map.copyOf(facts);
    }
}
