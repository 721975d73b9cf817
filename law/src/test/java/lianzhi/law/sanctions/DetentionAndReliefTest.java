package lianzhi.law.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.law.Money;
import org.junit.jupiter.api.Test;

class DetentionAndReliefTest {
    @Test
    void detention_is_for_one_to_fifteen_days_and_not_twice_for_one_act() {
        var detention = new DetentionLimit();
        assertThat(detention.allows(15, false).isAllowed()).isTrue();
        assertThat(detention.allows(16, true).reasons()).hasSize(2);
        assertThat(detention.allows(0, false).isAllowed()).isFalse();
    }

    @Test
    void relief_is_thirty_six_wages_but_never_more_than_is_unpaid() {
        assertThat(new ReliefCap().of(Money.yuan("8000"), Money.yuan("1000000")).usual())
                .hasToString("288000.00");
        assertThat(new ReliefCap().of(Money.yuan("8000"), Money.yuan("1000")).usual())
                .hasToString("1000.00");
    }
}
