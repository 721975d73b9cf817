package lianzhi.coercion.act;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.catalogue.ActKind;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.StepKind;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.StepStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a step down and lets follow what follows: clocks, the event of the case, the paper, the end. */
@Component
class TakeStep {
    private final CoercionCatalogue catalogue;
    private final ActStore acts;
    private final StepStore steps;
    private final ClockStore clocks;
    private final RunClocks run;
    private final CaseEvents events;
    private final WriteActPapers papers;
    private final Clock clock;

    TakeStep(
            CoercionCatalogue catalogue,
            ActStore acts,
            StepStore steps,
            ClockStore clocks,
            RunClocks run,
            CaseEvents events,
            WriteActPapers papers,
            Clock clock) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.steps = steps;
        this.clocks = clocks;
        this.run = run;
        this.events = events;
        this.papers = papers;
        this.clock = clock;
    }

    /** DECIDED, SERVED and what an approval grants: steps that no person enters. Nothing when it is there already. */
    void system(ActRow act, String code, Instant at, Map<String, String> facts) {
        if (steps.add(act.id(), code, at, null, facts, clock.instant()).isPresent()) {
            tick(act, catalogue.kind(act.kind()), code, at);
        }
    }

    /** False when the step is there already. */
    boolean person(Viewer by, ActRow act, StepKind step, Instant at, Map<String, String> facts, List<Long> evidence) {
        var id = steps.add(act.id(), step.code(), at, by, facts, clock.instant());
        if (id.isEmpty()) {
            return false;
        }
        steps.evidence(id.get(), evidence);
        tick(act, catalogue.kind(act.kind()), step.code(), at);
        if (step.event() != null) {
            events.happened(act.caseId(), step.event(), at, by, told(act, step, facts));
        }
        if (step.document() != null && step.approval() == null) {
            papers.write(by, act, step.document(), facts);
        }
        finish(act, step, at, facts);
        acts.touched(act.id());
        return true;
    }

    private void tick(ActRow act, ActKind kind, String code, Instant at) {
        var done = new HashSet<String>();
        steps.standing(List.of(act.id())).forEach(step -> done.add(step.code()));
        run.after(act, kind, code, at, done);
    }

    private void finish(ActRow act, StepKind step, Instant at, Map<String, String> facts) {
        if (step.code().equals("REVIEW_DECIDED") && Objects.equals(facts.get("result"), "REVOKED")) {
            revoke(act, at);
        } else if (step.ends() != null) {
            clocks.stopAll(act.id(), at);
            var urgentlyUndecided = act.state() == CoercionState.PROPOSED;
            acts.over(act.id(), urgentlyUndecided ? CoercionState.RETURNED : CoercionState.ENDED, step.ends(), at);
        }
    }

    /** Who is held stays a duty until he is released; everything else ends with the revocation. */
    private void revoke(ActRow act, Instant at) {
        var done = steps.standing(List.of(act.id())).stream()
                .map(StepStore.Row::code)
                .toList();
        if (done.contains("STARTED") && !done.contains("ENDED")) {
            clocks.move(act.id(), "TERM", at);
        } else {
            clocks.stopAll(act.id(), at);
            acts.over(act.id(), CoercionState.REVOKED, "REVOKED", at);
        }
    }

    private static Map<String, String> told(ActRow act, StepKind step, Map<String, String> facts) {
        var told = new HashMap<>(DecideAct.facts(act));
        told.putAll(facts);
        var conditions = conditions(act, step);
        if (conditions != null) {
            told.put("conditions", conditions);
        }
        return told;
    }

    private static @Nullable String conditions(ActRow act, StepKind step) {
        return Objects.equals(act.facts().get("mayDetain"), "YES")
                        && step.code().equals("ARRIVED")
                ? "MAY_DETAIN"
                : step.conditions();
    }
}
