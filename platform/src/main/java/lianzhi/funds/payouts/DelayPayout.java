package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.DelayStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 延缓发放: on a ground of the list, approved, with a day on which it is looked at again; 10 days to pay when it ends. */
@Component
public class DelayPayout {
    private static final String PREFIX = "delay:";
    private final CaseFiles files;
    private final Approvals approvals;
    private final CaseEvents timeline;
    private final ReceiptStore receipts;
    private final DelayStore delays;
    private final PayoutLimit limit;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;

    DelayPayout(
            CaseFiles files,
            Approvals approvals,
            CaseEvents timeline,
            ReceiptStore receipts,
            DelayStore delays,
            PayoutLimit limit,
            Settings settings,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.approvals = approvals;
        this.timeline = timeline;
        this.receipts = receipts;
        this.delays = delays;
        this.limit = limit;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Delay ask(Viewer by, long receiptId, String ground, String reason, LocalDate reviewOn) {
        by.require(Power.PROPOSE_PAYOUT);
        var id = caseOf(receiptId);
        files.lock(by, id);
        var receipt = receipts.lock(receiptId);
        check(receipt, ground, reason, reviewOn);
        var delay = delays.ask(receiptId, ground, reason, reviewOn, by.personId(), clock.instant());
        delays.asked(
                delay,
                approvals.request(
                        by,
                        id,
                        "DELAY_PAYOUT",
                        PREFIX + delay,
                        Map.of(
                                "amount",
                                "" + receipt.open(),
                                "ground",
                                ground,
                                "reason",
                                reason,
                                "reviewOn",
                                "" + reviewOn)));
        trail.record(by, "PAYOUT_DELAY_ASKED", receipt.document(), Map.of("ground", ground, "reviewOn", "" + reviewOn));
        return delays.find(delay).orElseThrow();
    }

    private void check(Receipt receipt, String ground, String reason, LocalDate reviewOn) {
        var wrong = new ArrayList<Reason>();
        if (receipt.state() != Receipt.State.HELD) {
            throw Refused.conflict(Reason.of("NOT_HELD", "该笔款项不在院", "This money is not here any more"));
        }
        if (!Arrays.asList(settings.text("payout.delay.grounds").split("[,;]")).contains(ground)) {
            wrong.add(Reason.field("ground", "DELAY_GROUND_UNKNOWN", "不属于允许延缓的事由", "Not a ground for a delay"));
        }
        if (reason.isBlank()) {
            wrong.add(Reason.field("reason", "REASON_MISSING", "请写明理由", "Say why"));
        }
        if (!reviewOn.isAfter(LocalDate.now(clock))) {
            wrong.add(Reason.field("reviewOn", "REVIEW_DAY_PAST", "复查日应在今天之后", "The day of review lies ahead"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
    }

    /** 事由消失: from now on there are ten days to pay. */
    @Transactional
    public void end(Viewer by, long receiptId) {
        by.require(Power.PROPOSE_PAYOUT);
        var id = caseOf(receiptId);
        files.lock(by, id);
        receipts.lock(receiptId);
        var delay = delays.open(receiptId)
                .filter(open -> open.state().equals("APPROVED"))
                .orElseThrow(() -> Refused.notFound("delay"));
        var today = LocalDate.now(clock);
        delays.ended(delay.id(), today);
        receipts.due(receiptId, limit.endAfterDelay(today));
        timeline.happened(id, "PAYOUT_DELAY_ENDED", clock.instant(), by, Map.of("receiptId", "" + receiptId));
        trail.record(by, "PAYOUT_DELAY_ENDED", "receipt:" + receiptId, Map.of());
    }

    @ApplicationModuleListener(id = "funds.delay-approved")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(PREFIX)) {
            return;
        }
        files.lockForSystem(granted.caseId());
        var delay = delays.find(Long.parseLong(granted.subject().substring(PREFIX.length())))
                .orElseThrow();
        if (!delay.state().equals("ASKED")) {
            return;
        }
        if (delay.askedBy() == granted.approvedBy()) {
            delays.refused(delay.id());
            return;
        }
        delays.approved(delay.id(), granted.approvedBy(), LocalDate.now(clock));
        timeline.happened(
                granted.caseId(),
                "PAYOUT_DELAY_APPROVED",
                clock.instant(),
                null,
                Map.of(
                        "receiptId", "" + delay.receiptId(),
                        "groundCode", delay.ground(),
                        "approvalId", "" + granted.approvalId()));
    }

    @ApplicationModuleListener(id = "funds.delay-not-approved")
    void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(PREFIX)) {
            delays.find(Long.parseLong(returned.subject().substring(PREFIX.length())))
                    .filter(delay -> delay.state().equals("ASKED"))
                    .ifPresent(delay -> delays.refused(delay.id()));
        }
    }

    private CaseId caseOf(long receiptId) {
        var id = receipts.find(receiptId)
                .orElseThrow(() -> Refused.notFound("receipt"))
                .caseId();
        if (id == null) {
            throw Refused.notFound("receipt");
        }
        return id;
    }
}
