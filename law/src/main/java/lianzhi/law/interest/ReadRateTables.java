package lianzhi.law.interest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads the two tables that lie beside the classes; their source is in SOURCES.md there. */
final class ReadRateTables {
    private ReadRateTables() {}

    static RateTables fromResources() {
        var benchmark = rows("pboc-base-rates.csv").stream()
                .map(cells ->
                        new RateTables.BenchmarkRow(LocalDate.parse(cells[0]), cells[1], new BigDecimal(cells[2])))
                .toList();
        var lpr = rows("lpr.csv").stream()
                .map(cells -> new RateTables.LprRow(
                        LocalDate.parse(cells[0]), new BigDecimal(cells[1]), new BigDecimal(cells[2])))
                .toList();
        return RateTables.of("PBoC 2015-10-24; LPR " + lpr.getLast().from(), benchmark, lpr);
    }

    private static List<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(RateTables.class.getResourceAsStream("/lianzhi/law/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
