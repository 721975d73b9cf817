package lianzhi.control.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lianzhi.control.MeasureInForce;
import lianzhi.control.MeasureState;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be let go: as much as the debt can spare, never more. */
class ProposeReleaseTests {
    @Test
    void of_equal_sums_the_one_that_frees_more_measures_is_let_go_and_a_thing_before_money() {
        assertThat(ids(ProposeRelease.best(List.of(money(1, 50), money(2, 30), money(3, 20)), Money.fen(55))))
                .containsExactly(2L, 3L);
        assertThat(ids(ProposeRelease.best(List.of(money(1, 50), thing(2, 50)), Money.fen(60))))
                .containsExactly(2L);
        assertThat(ProposeRelease.best(List.of(money(1, 50)), Money.fen(49))).isEmpty();
        assertThat(ProposeRelease.best(List.of(money(1, 50)), Money.ZERO)).isEmpty();
    }

    @Test
    void whatever_is_let_go_the_rest_covers_the_debt() {
        var random = new Random(20260302);
        for (var i = 0; i < 60; i++) {
            var measures = new ArrayList<MeasureInForce>();
            var size = 1 + random.nextInt(20);
            for (var id = 1; id <= size; id++) measures.add(money(id, 1 + random.nextInt(100)));
            measures.sort(java.util.Comparator.comparing(ProposeRelease::covers).reversed());
            var excess = Money.fen(random.nextInt(400));
            var freed = ProposeRelease.best(measures, excess).stream()
                    .map(ProposeRelease::covers)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(freed).isLessThanOrEqualTo(excess);
        }
    }

    private static List<Long> ids(List<MeasureInForce> measures) {
        return measures.stream().map(MeasureInForce::id).sorted().toList();
    }

    private static MeasureInForce money(long id, long fen) {
        return measure(id, Money.fen(fen), null);
    }

    private static MeasureInForce thing(long id, long fen) {
        return measure(id, Money.ZERO, Money.fen(fen));
    }

    private static MeasureInForce measure(long id, Money held, @Nullable Money value) {
        return new MeasureInForce(
                id,
                id,
                1,
                "测试甲",
                1L,
                "测试银行",
                "deposit",
                "",
                held,
                held,
                Money.ZERO,
                value,
                MeasureState.EFFECTIVE,
                null,
                null,
                1,
                "",
                0,
                List.of(),
                List.of());
    }
}
