package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import java.util.List;
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
        return new Indicator(
                cells.get(0),
                cells.get(1),
                LocalDate.parse(cells.get(2)),
                cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3)),
                cells.get(4),
                cells.get(5),
                Indicator.Unit.valueOf(cells.get(6)),
                Count.valueOf(cells.get(7)),
                count(cells.get(8)),
                cells.get(9),
                cells.get(10),
                cells.get(11),
                Mark.valueOf(cells.get(12)));
    }

    private static @Nullable Count count(String name) {
        return name.isEmpty() ? null : Count.valueOf(name);
    }
}
