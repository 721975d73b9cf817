package lianzhi.funds.receipts;

import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 认领: gives one sum to its case; refuses with the reason where that cannot be. */
@Component
public class MatchReceipt {
    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final MatchMany match;

    MatchReceipt(CaseFiles files, ReceiptStore receipts, PayoutStore payouts, MatchMany match) {
        this.files = files;
        this.receipts = receipts;
        this.payouts = payouts;
        this.match = match;
    }

    /** @param confirmedBy the second person, where no rule supports the match */
    @Transactional
    public Receipt handle(long receiptId, MatchHint hint, Viewer by, @Nullable Long confirmedBy) {
        files.lock(by, hint.caseId());
        var receipt = receipts.lock(receiptId);
        if (receipt.state() != Receipt.State.UNMATCHED) {
            throw Refused.conflict(Reason.of("MATCHED_ALREADY", "该笔款项已认领", "This money has been matched before"));
        }
        if (payouts.touch(receiptId)) {
            throw Refused.conflict(
                    Reason.of("GOING_BACK", "该笔款项正在退回付款人", "This money is on its way back to its payer"));
        }
        match.handle(List.of(new Match(receiptId, hint)), by, confirmedBy);
        return receipts.lock(receiptId);
    }
}
