package lianzhi.agencies.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.SheetStore;
import lianzhi.agencies.store.SheetStore.Sheet;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 年度考核: orders, in time, late, refused, interceptions of every unit in a year. */
@Component
public class YearlySheets {
    private final SheetStore sheets;
    private final Clock clock;

    YearlySheets(SheetStore sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    public int year(@Nullable Integer named) {
        var now = LocalDate.now(clock).getYear();
        if (named != null && (named < 2000 || named > now)) {
            throw Refused.input(
                    Reason.field("year", "YEAR_OUT_OF_RANGE", "没有这一年的考核", "There is no sheet of that year"));
        }
        return named == null ? now : named;
    }

    @Transactional(readOnly = true)
    public List<Sheet> of(int year) {
        var zone = clock.getZone();
        var from = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        var to = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        return sheets.of(from, to, clock.instant());
    }

    @Transactional(readOnly = true)
    public Sheet of(Unit unit, int year) {
        return of(year).stream()
                .filter(one -> one.unitId() == unit.id())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("sheet"));
    }
}
