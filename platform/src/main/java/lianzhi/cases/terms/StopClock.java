package lianzhi.cases.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.TermStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 中止、暂缓、扣除期间: stops the clock of the terms, after the signature where the ground needs one, and starts it again. */
@Component
public class StopClock {
    static final String SUBJECT = "stay:";
    private final CaseFiles files;
    private final TermStore store;
    private final MoveTerms terms;
    private final Approvals approvals;
    private final CaseEvents timeline;
    private final AuditTrail trail;
    private final Clock clock;

    StopClock(
            CaseFiles files,
            TermStore store,
            MoveTerms terms,
            Approvals approvals,
            CaseEvents timeline,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.terms = terms;
        this.approvals = approvals;
        this.timeline = timeline;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param to null while it lasts */
    public record Input(
            @Nullable Ground ground,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String why) {}

    @Transactional
    public void stop(Viewer by, CaseId id, Input input) {
        by.require(Power.CLOSE_CASE);
        var file = files.lock(by, id);
        Decision.from(against(file, input)).orRefuse();
        var ground = Objects.requireNonNull(input.ground());
        var from = Objects.requireNonNull(input.from());
        var act = ground.act;
        var state = act != null ? Stay.State.ASKED : input.to() == null ? Stay.State.RUNNING : Stay.State.ENDED;
        var stay = store.add(
                id, new TermStore.NewStay(ground, from, input.to(), input.why().strip(), state), by, clock.instant());
        trail.record(by, "CLOCK_STOPPED", "case:" + id.value(), Map.of("ground", ground.name(), "from", "" + from));
        if (act != null) {
            approvals.request(by, id, act, SUBJECT + stay, Map.of("reason", input.why(), "what", ground.zh));
        } else {
            begun(by, id, ground, from);
        }
    }

    /** The first day that counts again is the next one. */
    @Transactional
    public void go(Viewer by, CaseId id, long stayId, LocalDate lastDay) {
        by.require(Power.CLOSE_CASE);
        files.lock(by, id);
        var stay = store.stays(id).stream()
                .filter(each -> each.id() == stayId && each.state() == Stay.State.RUNNING)
                .findFirst()
                .orElseThrow(() -> Refused.conflict(Reason.of(
                        "STAY_NOT_RUNNING", "该期间已经结束或者尚未批准", "This period has ended, or is not allowed yet")));
        if (lastDay.isBefore(stay.from()) || lastDay.isAfter(LocalDate.now(clock))) {
            throw Refused.rule(Reason.field(
                    "on", "STAY_OUT_OF_ORDER", "结束日期应在开始之后、今天以前", "It ends after it began and not after today"));
        }
        store.end(stayId, lastDay);
        var ended = stay.ground().ends;
        if (ended != null) {
            timeline.happened(id, ended, clock.instant(), by, Map.of("ground", stay.ground().zh));
        }
        terms.of(id);
        trail.record(
                by,
                "CLOCK_STARTED",
                "case:" + id.value(),
                Map.of("ground", stay.ground().name()));
    }

    @Transactional
    void allowed(CaseId id, long stayId) {
        files.lockForSystem(id);
        store.stays(id).stream()
                .filter(each -> each.id() == stayId && each.state() == Stay.State.ASKED)
                .findFirst()
                .ifPresent(stay -> {
                    store.move(stayId, stay.to() == null ? Stay.State.RUNNING : Stay.State.ENDED);
                    begun(null, id, stay.ground(), stay.from());
                });
    }

    private void begun(@Nullable Viewer by, CaseId id, Ground ground, LocalDate from) {
        if (ground.begins != null) {
            timeline.happened(
                    id, ground.begins, clock.instant(), by, Map.of("ground", ground.zh, "from", from.toString()));
        }
        terms.of(id);
    }

    private List<Reason> against(CaseBrief file, Input input) {
        var reasons = new ArrayList<Reason>();
        if (file.closedOn() != null) {
            reasons.add(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        if (input.ground() == null) {
            reasons.add(Reason.field("ground", "MISSING", "请选择事由", "Choose the ground"));
        }
        var from = input.from();
        if (from == null || from.isBefore(file.filedOn()) || from.isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field(
                    "from",
                    "STAY_OUT_OF_ORDER",
                    "开始日期不能早于立案，也不能晚于今天",
                    "It begins not before the filing and not after today"));
        }
        var to = input.to();
        if (from != null && to != null && (to.isBefore(from) || to.isAfter(LocalDate.now(clock)))) {
            reasons.add(Reason.field(
                    "to",
                    "STAY_OUT_OF_ORDER",
                    "结束日期应在开始之后、今天以前；尚未结束的不填",
                    "It ends after it began and not after today"));
        }
        if (input.why().isBlank()) {
            reasons.add(Reason.field("why", "WHY_MISSING", "请写明依据的材料", "Name the paper it rests on"));
        }
        var open = store.stays(file.id()).stream()
                .anyMatch(stay -> stay.ground() == input.ground()
                        && (stay.state() == Stay.State.ASKED || stay.state() == Stay.State.RUNNING));
        if (open) {
            reasons.add(Reason.field("ground", "STAY_OPEN", "同一事由的期间还没有结束", "A period of this ground is still open"));
        }
        return reasons;
    }
}
