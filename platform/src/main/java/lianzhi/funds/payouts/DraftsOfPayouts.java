package lianzhi.funds.payouts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.documents.NewPaper;
import lianzhi.documents.PapersToSign;
import lianzhi.funds.payouts.Payout.Kind;
import lianzhi.funds.store.PartsOfPayout;
import lianzhi.funds.store.PayoutStore;
import org.springframework.stereotype.Component;

/** 拟签的发放审批表: to whom, how much, and which money of whom it comes of. */
@Component
class DraftsOfPayouts implements PapersToSign {
    private static final String SUBJECT = "payout:";
    private static final Set<Kind> WITH_FORM = Set.of(Kind.CREDITOR, Kind.THIRD_PARTY, Kind.REFUND_DEBTOR);

    private final PayoutStore payouts;
    private final PartsOfPayout parts;

    DraftsOfPayouts(PayoutStore payouts, PartsOfPayout parts) {
        this.payouts = payouts;
        this.parts = parts;
    }

    @Override
    public List<NewPaper> of(Viewer by, CaseId id, String subject) {
        if (!subject.matches(SUBJECT + "\\d+")) return List.of();
        var payout = payouts.get(Long.parseLong(subject.substring(SUBJECT.length())));
        if (!id.equals(payout.caseId()) || !WITH_FORM.contains(payout.kind())) return List.of();
        return List.of(new NewPaper(
                id,
                "PAYOUT_FORM",
                Map.of(
                        "payee.name", payout.payeeName(),
                        "payee.account", payout.payeeBank() + " " + payout.payeeAccount(),
                        "amount", payout.amount().toString(),
                        "split.lines", parts.told(payout.id()))));
    }
}
