package lianzhi.funds.payouts;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.store.Bankruptcies;
import lianzhi.funds.store.ReceiptStore;
import org.springframework.stereotype.Component;

/**
 * 破产所及: what a debtor paid in his own name is his. Who else paid, or whose bankruptcy it is, may be unknown: then
 * bankruptcy meets it.
 */
@Component
class FindMet {
    private final ReceiptStore receipts;
    private final CaseFiles files;
    private final Bankruptcies bankruptcies;

    FindMet(ReceiptStore receipts, CaseFiles files, Bankruptcies bankruptcies) {
        this.receipts = receipts;
        this.files = files;
        this.bankruptcies = bankruptcies;
    }

    /** Empty while no debtor of the case is bankrupt. */
    Optional<MetByBankruptcy> in(CaseId id) {
        var all = bankruptcies.of(id);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.getFirst().acceptedOn();
        var debtors = files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .toList();
        var bankrupt = WhoIsBankrupt.byName(all, debtors);
        var sound = WhoIsBankrupt.soundOnes(all, debtors, bankrupt.keySet());
        var met = new HashMap<Long, MetReceipt>();
        for (var receipt : receipts.ofCase(id)) {
            var payer = receipt.payerName().strip();
            if (!sound.contains(payer)) {
                met.put(receipt.id(), new MetReceipt(receipt.arrivedOn(), bankrupt.getOrDefault(payer, first)));
            }
        }
        return Optional.of(new MetByBankruptcy(first, List.copyOf(bankrupt.keySet()), met));
    }
}
