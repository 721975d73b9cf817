package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.MatchRequestStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 人工认领: one person where a rule supports the case; else a second person confirms. */
@Component
public class MatchByHand {
    /** What came of it. @param requestId waits for a second person; null when it is done */
    public record Outcome(Receipt receipt, @Nullable Long requestId) {}

    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final MatchRequestStore requests;
    private final MatchReceipt match;
    private final AuditTrail trail;
    private final Clock clock;

    MatchByHand(
            CaseFiles files,
            ReceiptStore receipts,
            MatchRequestStore requests,
            MatchReceipt match,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.requests = requests;
        this.match = match;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(Viewer by, long receiptId, int version, CaseId caseId, String reason) {
        by.require(Power.MATCH_FUNDS);
        var receipt = mine(by, receiptId);
        files.visible(by, caseId);
        if (receipt.version() != version) {
            throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "该笔款项已被他人办理", "Somebody else worked on this money"));
        }
        if (receipt.state() != Receipt.State.UNMATCHED) {
            throw Refused.conflict(Reason.of("MATCHED_ALREADY", "该笔款项已认领", "This money has been matched before"));
        }
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明认领理由", "Say why"));
        }
        int score = receipts.hints(receiptId).stream()
                .filter(hint -> hint.caseId().equals(caseId))
                .mapToInt(MatchHint::score)
                .findFirst()
                .orElse(1);
        if (score >= MatchHint.LIKELY) {
            return new Outcome(match.handle(receiptId, hint(caseId, score, reason), by, null), null);
        }
        var id = requests.ask(receiptId, caseId, reason, by.personId(), clock.instant());
        trail.record(by, "MATCH_ASKED", receipt.document(), Map.of("case", "" + caseId.value(), "reason", reason));
        return new Outcome(receipt, id);
    }

    @Transactional
    public Outcome decide(Viewer by, long requestId, boolean isRight) {
        by.require(Power.MATCH_FUNDS);
        var request = requests.lock(requestId);
        mine(by, request.receiptId());
        if (request.askedBy() == by.personId()) {
            throw Refused.rule(Reason.of("FOUR_EYES", "认领申请须由另一人确认", "Another person confirms the match"));
        }
        requests.decide(requestId, isRight, by.personId());
        trail.record(by, isRight ? "MATCH_CONFIRMED" : "MATCH_REFUSED", "receipt:" + request.receiptId(), Map.of());
        if (!isRight) {
            return new Outcome(mine(by, request.receiptId()), null);
        }
        return new Outcome(
                match.handle(request.receiptId(), hint(request.caseId(), 1, request.reason()), by, request.askedBy()),
                null);
    }

    private Receipt mine(Viewer by, long receiptId) {
        return receipts.find(receiptId)
                .filter(receipt -> receipt.courtCode().equals(by.courtCode()))
                .orElseThrow(() -> Refused.notFound("receipt"));
    }

    private static MatchHint hint(CaseId caseId, int score, String reason) {
        return new MatchHint(caseId, score, List.of(), "人工认领：" + reason, "Matched by hand: " + reason);
    }
}
