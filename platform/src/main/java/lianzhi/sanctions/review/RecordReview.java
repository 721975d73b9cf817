package lianzhi.sanctions.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.time.LegalPeriod;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.lift.StartLifting;
import lianzhi.sanctions.store.Review;
import lianzhi.sanctions.store.ReviewStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.settings.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记复议: asked for in time, it waits for the higher court; what that court revokes is lifted at once. */
@Component
public class RecordReview {
    /** 失信规定第12条、异议复议规定第9条. */
    private static final int DECIDED_IN = 15;

    private final CaseFiles cases;
    private final SanctionStore store;
    private final ReviewStore reviews;
    private final MayReview may;
    private final WhenHeard heard;
    private final StartLifting lift;
    private final CaseEvents events;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    RecordReview(
            CaseFiles cases,
            SanctionStore store,
            ReviewStore reviews,
            MayReview may,
            WhenHeard heard,
            StartLifting lift,
            CaseEvents events,
            Calendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.reviews = reviews;
        this.may = may;
        this.heard = heard;
        this.lift = lift;
        this.events = events;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public long ask(Viewer by, long sanctionId, ReviewAsked asked) {
        var sanction = locked(by, sanctionId);
        var receivedOn = heard.on(sanction, asked).orElse(asked.askedOn());
        may.ask(sanction, asked, receivedOn, LocalDate.now(clock)).orRefuse();
        var due = LegalPeriod.days(DECIDED_IN).endAfter(asked.askedOn(), calendars.work());
        var id = reviews.ask(
                        new Review(
                                0,
                                sanctionId,
                                receivedOn,
                                asked.askedOn(),
                                asked.reason().strip(),
                                asked.higherCourt().strip(),
                                due,
                                null,
                                null,
                                "",
                                ""),
                        by.name())
                .orElseThrow(() ->
                        Refused.conflict(Reason.of("REVIEW_OPEN", "已有复议正在审查", "A review is being looked at already")));
        tell(by, sanction, "REVIEW_ASKED", Map.of("person", sanction.name(), "requestId", "" + id));
        audit.record(by, "SANCTION_REVIEW_RECORDED", "sanction:" + sanctionId, Map.of("dueOn", due.toString()));
        return id;
    }

    @Transactional
    public void decide(Viewer by, long sanctionId, ReviewDecided decided) {
        var sanction = locked(by, sanctionId);
        var open = reviews.open(sanctionId).orElseThrow(() -> Refused.notFound("review"));
        var reasons = new ArrayList<Reason>();
        if (!Set.of("KEPT", "REVOKED").contains(decided.outcome())) {
            reasons.add(Reason.field("outcome", "REVIEW_OUTCOME", "请选择维持或者撤销", "Kept or revoked"));
        }
        if (decided.decidedOn().isBefore(open.askedOn()) || decided.decidedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field(
                    "decidedOn", "REVIEW_DAY", "决定日期应在申请之后、今天之前", "Decided after it was asked for, not in the future"));
        }
        if (decided.number().isBlank()
                || decided.number().length() > 60
                || decided.answer().length() > 1000) {
            reasons.add(
                    Reason.field("number", "REVIEW_NUMBER", "请填写复议决定书文号", "The number of the higher court's decision"));
        }
        Decision.from(reasons).orRefuse();
        reviews.decide(
                open.id(),
                decided.outcome(),
                decided.decidedOn(),
                decided.number().strip(),
                decided.answer());
        tell(
                by,
                sanction,
                "REVIEW_DECIDED",
                Map.of("person", sanction.name(), "requestId", "" + open.id(), "resultCode", decided.outcome()));
        audit.record(by, "SANCTION_REVIEW_DECIDED", "sanction:" + sanctionId, Map.of("outcome", decided.outcome()));
        if (decided.outcome().equals("REVOKED")) {
            lift.handle(sanction, Ground.WRONG_PERSON, decided.decidedOn(), by);
        }
    }

    private SanctionRow locked(Viewer by, long sanctionId) {
        by.require(Power.WORK_CASE);
        var first = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.lock(by, first.caseId());
        return store.lock(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
    }

    private void tell(Viewer by, SanctionRow sanction, String what, Map<String, String> facts) {
        var kind = sanction.family() == Family.LIST ? "CORRECTION_" : "EXIT_BAN_";
        events.happened(sanction.caseId(), kind + what, clock.instant(), by, facts);
    }
}
