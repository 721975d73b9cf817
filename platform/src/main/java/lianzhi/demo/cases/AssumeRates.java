package lianzhi.demo.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.People;
import lianzhi.law.Mark;
import lianzhi.law.interest.LprTenor;
import lianzhi.settings.Author;
import lianzhi.settings.RateEntry;
import lianzhi.settings.Rates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * 演示利率假定: the published LPR ends with the last month that came with the server; the demo goes on with the same rate,
 * entered as an administrator would, under a name that says so.
 */
@Component
@Profile("demo")
class AssumeRates {
    private static final int PUBLISHED_ON = 20;
    private final Rates rates;
    private final People people;

    AssumeRates(Rates rates, People people) {
        this.rates = rates;
        this.people = people;
    }

    private static RateEntry entry(LprTenor tenor, LocalDate from, BigDecimal percent) {
        return new RateEntry(RateEntry.Kind.LPR, tenor.code(), from, percent, "演示假定：与上期相同", Mark.M, "演示");
    }

    void assumeUntil(LocalDate today) {
        var admin = people.findByLogin("zj-admin").orElseThrow();
        var by = new Author(admin.id(), "演示假定：与上期相同");
        var last = rates.tables().lprRows().getLast();
        var next = last.from().plusMonths(1).withDayOfMonth(PUBLISHED_ON);
        for (; !next.isAfter(today); next = next.plusMonths(1)) {
            rates.add(
                    List.of(
                            entry(LprTenor.ONE_YEAR, next, last.oneYear()),
                            entry(LprTenor.OVER_FIVE_YEARS, next, last.overFiveYears())),
                    by);
        }
    }
}
