package lianzhi.demo.cases;

import java.time.LocalDate;
import lianzhi.access.People;
import lianzhi.law.interest.RateTables.LprRow;
import lianzhi.settings.Author;
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

    void assumeUntil(LocalDate today) {
        var admin = people.findByLogin("zj-admin").orElseThrow();
        var by = new Author(admin.id(), "演示假定：与上期相同");
        var last = rates.tables().lprRows().getLast();
        var next = last.from().plusMonths(1).withDayOfMonth(PUBLISHED_ON);
        for (; !next.isAfter(today); next = next.plusMonths(1)) {
            rates.addLpr(new LprRow(next, last.oneYear(), last.overFiveYears()), by);
        }
    }
}
