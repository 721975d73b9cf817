package lianzhi.settings.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.RateTables;
import lianzhi.law.interest.RateTables.BenchmarkRow;
import lianzhi.law.interest.RateTables.LprRow;
import lianzhi.settings.KeptRate;
import lianzhi.settings.RateEntry;

/** 利率表: the published tables with the entries over them, a later one over an earlier one. */
final class JoinRates {
    private final RateTables published;

    JoinRates(RateTables published) {
        this.published = published;
    }

    RateTables with(List<KeptRate> entries) {
        if (entries.isEmpty()) return published;
        var lpr = new TreeMap<LocalDate, LprRow>();
        published.lprRows().forEach(row -> lpr.put(row.from(), row));
        var benchmark = new LinkedHashMap<String, BenchmarkRow>();
        for (var kept : entries) {
            var entry = kept.entry();
            if (entry.kind() == RateEntry.Kind.LPR) {
                lpr.put(entry.from(), lpr(lpr, entry));
            } else {
                benchmark.put(
                        entry.from() + entry.tenor(), new BenchmarkRow(entry.from(), entry.tenor(), entry.percent()));
            }
        }
        var last = entries.getLast();
        var version =
                published.version() + "; #" + last.id() + " to " + last.entry().from();
        return published
                .withLpr(version, List.copyOf(lpr.values()))
                .withBenchmark(version, List.copyOf(benchmark.values()));
    }

    private static LprRow lpr(Map<LocalDate, LprRow> rows, RateEntry entry) {
        var there = rows.getOrDefault(entry.from(), new LprRow(entry.from(), BigDecimal.ZERO, BigDecimal.ZERO));
        return entry.tenor().equals(LprTenor.ONE_YEAR.code())
                ? new LprRow(entry.from(), entry.percent(), there.overFiveYears())
                : new LprRow(entry.from(), there.oneYear(), entry.percent());
    }
}
