package lianzhi.statistics.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lianzhi.law.Mark;
import lianzhi.law.ReferenceTable;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 指标目录: every indicator in every version. */
@Component
public class Indicators {
    private final List<Indicator> all =
            ReferenceTable.beside(lianzhi.statistics.IndicatorTable.class, "indicators.csv").rows().stream()
                    .map(Indicators::indicator)
                    .toList();

    public List<Indicator> all() {
        return all;
    }

    /** The versions that apply on the last day of a period. */
    public List<Indicator> on(LocalDate day) {
        return all.stream().filter(indicator -> indicator.appliesOn(day)).toList();
    }

    public Indicator find(String code, LocalDate day) {
        return on(day).stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("indicator"));
    }

    private static Indicator indicator(List<String> cells) {
        var cell = cells.iterator();
        return new Indicator(
                cell.next(),
                cell.next(),
                LocalDate.parse(cell.next()),
                some(cell.next(), LocalDate::parse),
                cell.next(),
                cell.next(),
                Indicator.Unit.valueOf(cell.next()),
                Population.valueOf(cell.next()),
                Count.valueOf(cell.next()),
                some(cell.next(), Count::valueOf),
                some(cell.next(), BigDecimal::new),
                some(cell.next(), BigDecimal::new),
                cell.next(),
                cell.next(),
                cell.next(),
                Mark.valueOf(cell.next()));
    }

    private static <T> @Nullable T some(String text, Function<String, T> read) {
        return text.isEmpty() ? null : read.apply(text);
    }
}
