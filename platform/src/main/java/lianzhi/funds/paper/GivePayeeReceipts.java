package lianzhi.funds.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.funds.PayeeReceipts;
import lianzhi.funds.payouts.PrintSlips;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** Finds what the bank has paid to this party, and prints it. */
@Component
class GivePayeeReceipts implements PayeeReceipts {
    private final PayoutQuery payouts;
    private final PrintSlips slips;
    private final PayoutPdf pdf;

    GivePayeeReceipts(PayoutQuery payouts, PrintSlips slips, PayoutPdf pdf) {
        this.payouts = payouts;
        this.slips = slips;
        this.pdf = pdf;
    }

    @Override
    public Set<Long> of(CaseId id, long casePartyId) {
        return paid(id, casePartyId).stream().map(PayoutQuery.Row::id).collect(Collectors.toSet());
    }

    @Override
    public byte[] pdf(CaseId id, long casePartyId, long payoutId) {
        return paid(id, casePartyId).stream()
                .filter(row -> row.id() == payoutId)
                .findFirst()
                .map(row -> pdf.of(slips.ofRow(row)))
                .orElseThrow(() -> Refused.notFound("receipt"));
    }

    private List<PayoutQuery.Row> paid(CaseId id, long casePartyId) {
        return payouts.paidTo(id, casePartyId);
    }
}
