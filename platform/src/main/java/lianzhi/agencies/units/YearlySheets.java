package lianzhi.agencies.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.agencies.store.SheetStore;
import lianzhi.agencies.store.SheetStore.Sheet;
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

    @Transactional(readOnly = true)
    public List<Sheet> of(int year) {
        var zone = clock.getZone();
        var from = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        var to = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        return sheets.of(from, to, clock.instant());
    }
}
