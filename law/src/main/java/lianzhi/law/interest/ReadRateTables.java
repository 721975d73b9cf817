package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Money;
import lianzhi.law.ReferenceTable;

/** Reads the two tables that come with the library; their source is in SOURCES.md beside them. */
final class ReadRateTables {
    private ReadRateTables() {}

    static RateTables fromResources() {
        var benchmark = ReferenceTable.beside(Money.class, "pboc-base-rates.csv").rows().stream()
                .map(c -> new RateTables.BenchmarkRow(LocalDate.parse(c.get(0)), c.get(1), new BigDecimal(c.get(2))))
                .toList();
        var lpr = ReferenceTable.beside(Money.class, "lpr.csv").rows().stream()
                .map(c -> new RateTables.LprRow(
                        LocalDate.parse(c.get(0)), new BigDecimal(c.get(1)), new BigDecimal(c.get(2))))
                .toList();
        return RateTables.of("PBoC 2015-10-24; LPR " + lpr.getLast().from(), benchmark, lpr);
    }
}
