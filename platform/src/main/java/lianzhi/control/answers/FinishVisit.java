package lianzhi.control.answers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.control.ActState;
import lianzhi.control.MeasureInForce.EarlierFreeze;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.Visit;
import lianzhi.control.store.VisitStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 柜面、现场办结: what came of a visit counts like an answer on the line, with its evidence in words. */
@Component
public class FinishVisit {
    private final VisitStore visits;
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final RecordOutcome outcome;
    private final SendHeldBack heldBack;
    private final AuditTrail audit;
    private final Clock clock;

    FinishVisit(
            VisitStore visits,
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            RecordOutcome outcome,
            SendHeldBack heldBack,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.outcome = outcome;
        this.heldBack = heldBack;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param note what was handed over and what the counter gave back: receipt number, name, time
     * @param held money that is held now, or was deducted; only for money
     * @param until last day of the term, as it was noted there
     * @param before the freeze that stands before this one; null when it is the first
     */
    public record Input(
            boolean done,
            String note,
            @Nullable Money held,
            @Nullable LocalDate until,
            @Nullable Before before) {}

    /** 在先查封. */
    public record Before(
            String authority, String document, @Nullable LocalDate until) {}

    @Transactional
    public void handle(Viewer by, long visitId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var visible = cases.visibleTo(by);
        var caseId = visits.find(visitId, visible)
                .orElseThrow(() -> Refused.notFound("visit"))
                .caseId();
        if (input.note().isBlank()) {
            throw Refused.input(
                    Reason.field("note", "EVIDENCE_MISSING", "请写明回执编号、经办人和时间", "Say what the counter gave back"));
        }
        cases.lock(by, caseId);
        Visit visit = visits.find(visitId, visible).orElseThrow(() -> Refused.notFound("visit"));
        var measure = measures.lock(visit.measureId());
        var act = acts.find(visit.actId()).orElseThrow(() -> Refused.notFound("act"));
        if (input.done())
            VisitOutcome.check(measure, act, input, LocalDate.now(clock)).orRefuse();
        var note = input.note().strip();
        var now = clock.instant();
        visits.done(visitId, input.done(), note, by, now);
        audit.record(by, "COUNTER_VISITED", "control:" + measure.id(), Map.of("note", note));
        if (input.done()) done(measure, act, input, "柜面办理：" + note, now);
        else refused(measure, act, note, now);
        heldBack.send(measure.id());
    }

    private void done(MeasureRow measure, ActRow act, Input input, String how, Instant now) {
        switch (act.kind()) {
            case FREEZE -> {
                if (act.state() == ActState.ORDERED) freeze(measure, act, input, how, now);
            }
            case RENEW -> {
                if (act.state() == ActState.ORDERED) {
                    outcome.extended(measure, act, Objects.requireNonNull(end(input)), how, now);
                }
            }
            case DEDUCT -> {
                if (act.state() == ActState.ORDERED) {
                    outcome.deducted(measure, act, Objects.requireNonNull(input.held()), how, now);
                }
            }
            case RELEASE -> {
                if (measure.state().isInForce()) outcome.released(measure, act, how, now);
            }
        }
    }

    private void freeze(MeasureRow measure, ActRow act, Input input, String how, Instant now) {
        var held = Objects.requireNonNullElse(input.held(), Money.ZERO);
        var before = input.before();
        var freezes = before == null
                ? List.<EarlierFreeze>of()
                : List.of(new EarlierFreeze(
                        before.authority().strip(), before.document().strip(), Money.ZERO, before.until()));
        var over = RecordOutcome.isMoney(measure) ? act.amount().minus(held) : Money.ZERO;
        outcome.held(measure, act, new RecordOutcome.Told(held, over, now, end(input), freezes), how, now);
    }

    /** Who still refuses to set free who has paid is visited again: a release ends only with its evidence. */
    private void refused(MeasureRow measure, ActRow act, String note, Instant now) {
        if (act.state() == ActState.ORDERED) outcome.refused(measure, act, note, now);
        switch (act.kind()) {
            case RELEASE -> {
                if (measure.state().isInForce()) visits.open(act.id(), "上次未办成（" + note + "），须再次前往办理解除", now);
            }
            case FREEZE, RENEW, DEDUCT -> {}
        }
    }

    private @Nullable Instant end(Input input) {
        var until = input.until();
        return until == null
                ? null
                : until.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant();
    }
}
