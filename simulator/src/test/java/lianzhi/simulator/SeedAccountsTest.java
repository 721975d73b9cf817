package lianzhi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.Institution.Kind;
import lianzhi.simulator.book.SeedAccounts;
import org.junit.jupiter.api.Test;

class SeedAccountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private final Institution bank =
            new Institution("甲银行", "B0001H24408000001", "", "", Kind.BANK, 1, new Behaviour(0, 0, 0, 30));

    @Test
    void a_person_has_the_same_accounts_whenever_he_is_asked_about() {
        var seeds = new SeedAccounts(7);
        for (var i = 0; i < 50; i++) {
            assertThat(new SeedAccounts(7).of(bank, "测试甲", "44999919900101" + i, DAY))
                    .isEqualTo(seeds.of(bank, "测试甲", "44999919900101" + i, DAY));
        }
    }

    @Test
    void most_people_have_none_and_some_have_money() {
        var seeds = new SeedAccounts(7);
        var people = IntStream.range(0, 1000)
                .mapToObj(i -> seeds.of(bank, "测试甲", "449999" + i, DAY))
                .toList();
        assertThat(people.stream().filter(accounts -> accounts.isEmpty()).count())
                .isBetween(600L, 800L);
        assertThat(people.stream()
                        .flatMap(accounts -> accounts.stream())
                        .filter(account -> account.availableFenOn(DAY) > 10_000_00)
                        .count())
                .isPositive();
    }
}
