package lianzhi.funds.payouts;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.Bankruptcies;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.funds.store.UnpaidChoiceStore;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 受理破产前已执行未发的款: what becomes of it, and which money it is. What a debtor paid in his own name is his; who else
 * paid, or whose bankruptcy it is, may be unknown: then bankruptcy meets it.
 */
@Component
class UnpaidRule {
    private final UnpaidChoiceStore choices;
    private final ReceiptStore receipts;
    private final CaseFiles files;
    private final Bankruptcies bankruptcies;
    private final Settings settings;

    UnpaidRule(
            UnpaidChoiceStore choices,
            ReceiptStore receipts,
            CaseFiles files,
            Bankruptcies bankruptcies,
            Settings settings) {
        this.choices = choices;
        this.receipts = receipts;
        this.files = files;
        this.bankruptcies = bankruptcies;
        this.settings = settings;
    }

    /** What the court has set, or else what the judge of the case has chosen; null: nobody has yet. */
    @Nullable
    Choice choice(CaseId id) {
        var set = settings.text("distribution.unpaidAtBankruptcy");
        return set.equals("ASK_JUDGE")
                ? choices.of(id).map(UnpaidChoice::choice).orElse(null)
                : Choice.valueOf(set);
    }

    /** Empty while no debtor of the case is bankrupt. */
    Optional<MetByBankruptcy> met(CaseId id) {
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
        return Optional.of(new MetByBankruptcy(
                first,
                List.copyOf(bankrupt.keySet()),
                receipts.ofCase(id).stream()
                        .filter(receipt -> !sound.contains(receipt.payerName().strip()))
                        .collect(toMap(
                                Receipt::id,
                                receipt -> new MetReceipt(
                                        receipt.arrivedOn(),
                                        bankrupt.getOrDefault(
                                                receipt.payerName().strip(), first))))));
    }
}
