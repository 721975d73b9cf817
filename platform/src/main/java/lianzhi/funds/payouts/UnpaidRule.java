package lianzhi.funds.payouts;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.funds.store.UnpaidChoiceStore;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理破产前已执行未发的款: what becomes of it, and how much of it there is. */
@Component
class UnpaidRule {
    private final UnpaidChoiceStore choices;
    private final PayoutStore payouts;
    private final ReceiptStore receipts;
    private final Settings settings;

    UnpaidRule(UnpaidChoiceStore choices, PayoutStore payouts, ReceiptStore receipts, Settings settings) {
        this.choices = choices;
        this.payouts = payouts;
        this.receipts = receipts;
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

    /** What creditors may still get of money that was here before the day. */
    Money freeBefore(CaseId id, LocalDate day) {
        var free = payouts.available(id, true);
        return receipts.ofCase(id).stream()
                .filter(receipt -> receipt.arrivedOn().isBefore(day))
                .map(Receipt::id)
                .map(receipt -> free.getOrDefault(receipt, Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }
}
