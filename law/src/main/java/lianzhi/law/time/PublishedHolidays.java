package lianzhi.law.time;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.ReferenceTable;

/**
 * 放假通知: the holidays and exchanged working days of 2014–2026 from the yearly notices of the State Council's General
 * Office, with the special day of 2015-09-03 and the extension of the Spring Festival of 2020. Closures of a single place
 * or court are not in it.
 */
final class PublishedHolidays {
    private PublishedHolidays() {}

    static List<CalendarDay> read() {
        return ReferenceTable.beside(PublishedHolidays.class, "holidays.csv").rows().stream()
                .map(row ->
                        new CalendarDay(LocalDate.parse(row.get(0)), row.get(1).equals("holiday"), row.get(2)))
                .toList();
    }
}
