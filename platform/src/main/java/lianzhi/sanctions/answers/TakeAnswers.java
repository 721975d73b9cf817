package lianzhi.sanctions.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.agencies.OrderAnswered;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 单位回执: the first receipt brings a measure into effect, the last one of its lifting ends it. */
@Component
class TakeAnswers {
    private final ActStore acts;
    private final SanctionStore store;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Clock clock;

    TakeAnswers(ActStore acts, SanctionStore store, CaseFiles cases, CaseEvents events, Clock clock) {
        this.acts = acts;
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "sanctions.answered")
    void on(OrderAnswered answered) {
        if (!answered.subject().startsWith(OrderUnits.SUBJECT)) return;
        var actId = Long.parseLong(answered.subject().substring(OrderUnits.SUBJECT.length()));
        var act = acts.find(actId).orElseThrow();
        var first = store.find(act.sanctionId()).orElseThrow();
        cases.lockForSystem(first.caseId());
        var sanction = store.lock(act.sanctionId()).orElseThrow();
        if (!act.state().equals("ORDERED")) return;
        acts.answered(actId, answered.outcome().name(), answered.answer(), answered.at());
        tell(sanction, act, answered);
        switch (act.kind()) {
            case "IMPOSE" -> imposed(sanction);
            case "LIFT" -> lifted(sanction, answered.at());
            default -> {}
        }
    }

    private void imposed(SanctionRow sanction) {
        if (sanction.state() != SanctionState.ORDERED) return;
        var all = acts.of(sanction.id());
        if (all.stream().anyMatch(act -> act.state().equals("DONE"))) {
            store.move(sanction.id(), SanctionState.EFFECTIVE);
        } else if (all.stream().noneMatch(act -> act.state().equals("ORDERED"))) {
            store.ended(sanction.id(), SanctionState.REFUSED, "单位未能办理", clock.instant());
        }
    }

    /** A unit that does not know the person has nothing to lift; one that refuses to lift keeps it open. */
    private void lifted(SanctionRow sanction, Instant at) {
        List<ActRow> lifts = acts.of(sanction.id()).stream()
                .filter(act -> act.kind().equals("LIFT"))
                .toList();
        var done = lifts.stream()
                .filter(act -> act.state().equals("DONE") || act.state().equals("NOT_FOUND"))
                .map(ActRow::unitId)
                .toList();
        var all = lifts.stream().map(ActRow::unitId).allMatch(done::contains);
        if (all && sanction.state() == SanctionState.LIFTING) {
            store.ended(sanction.id(), SanctionState.LIFTED, sanction.liftGround(), at);
        }
    }

    private void tell(SanctionRow sanction, ActRow act, OrderAnswered answered) {
        var code = switch (answered.outcome()) {
            case DONE -> done(sanction, act);
            default -> "AGENCY_ORDER_ANSWERED";
        };
        events.happened(
                sanction.caseId(),
                code,
                answered.at(),
                null,
                Map.of(
                        "sanctionId", "" + sanction.id(),
                        "measureId", sanction.measure(),
                        "person", sanction.name(),
                        "institution", act.unitZh(),
                        "act", act.kind(),
                        "resultCode", answered.outcome().name(),
                        "reason", answered.answer()));
    }

    private static String done(SanctionRow sanction, ActRow act) {
        var border = sanction.family() == Family.BORDER;
        return switch (act.kind()) {
            case "LIFT" -> border ? "BORDER_CONTROL_ENDED" : "AGENCY_MEASURE_LIFTED";
            case "RENEW", "EXEMPT", "RESTORE", "AMEND" -> "AGENCY_ORDER_ANSWERED";
            default -> border ? "BORDER_CONTROL_STARTED" : "AGENCY_MEASURE_STARTED";
        };
    }
}
