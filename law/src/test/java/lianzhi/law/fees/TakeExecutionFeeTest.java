package lianzhi.law.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import org.junit.jupiter.api.Test;

class TakeExecutionFeeTest {
    private static final TakeExecutionFee GROSS = new TakeExecutionFee(LawSettings.defaults());
    private static final TakeExecutionFee NET =
            new TakeExecutionFee(LawSettings.defaults().with("fee.mode", "NET"));
    private static final Money NONE = Money.ZERO;

    @Test
    void many_receipts_bear_together_the_fee_on_their_sum() {
        var random = new Random(3);
        var collected = NONE;
        var fee = NONE;
        for (int i = 0; i < 200; i++) {
            var receipt = Money.fen(random.nextLong(1, 50_000_000));
            fee = fee.plus(GROSS.outOf(receipt, soFar(collected, fee)).fee());
            collected = collected.plus(receipt);
        }
        assertThat(fee).isEqualTo(FeeScale.EXECUTION.on(collected).fee());
    }

    @Test
    void net_leaves_the_creditors_an_amount_whose_fee_is_the_rest() {
        var taken = NET.outOf(Money.yuan("1012400"), soFar(NONE, NONE));
        assertThat(taken.forCreditors()).hasToString("1000000.00");
        assertThat(taken.fee()).hasToString("12400.00");
    }

    @Test
    void a_resumed_case_pays_no_second_fee_on_the_same_money_unless_the_court_says_so() {
        var so = new TakeExecutionFee.SoFar(NONE, Money.yuan("10000000"), Money.yuan("77400"), NONE, NONE);
        assertThat(GROSS.outOf(Money.yuan("1000"), so).fee()).hasToString("1.00");
        var again = new TakeExecutionFee(LawSettings.defaults().with("fee.resumed.secondFee", "true"));
        assertThat(again.outOf(Money.yuan("1000"), so).fee()).hasToString("50.00");
    }

    @Test
    void on_the_sum_applied_for_the_first_receipt_bears_the_whole_fee() {
        var applied = new TakeExecutionFee(LawSettings.defaults().with("fee.base", "APPLIED_FOR"));
        var so = new TakeExecutionFee.SoFar(Money.yuan("1000000"), NONE, NONE, NONE, NONE);
        assertThat(applied.outOf(Money.yuan("500000"), so).fee()).hasToString("12400.00");
    }

    private static TakeExecutionFee.SoFar soFar(Money collected, Money fee) {
        return new TakeExecutionFee.SoFar(NONE, NONE, NONE, collected, fee);
    }
}
