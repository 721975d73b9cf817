package lianzhi.law.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.law.ReferenceTable;

/**
 * 法定节假日: the days that 全国年节及纪念日放假办法 itself makes free, and the weekdays given for those that fell on a weekend,
 * 2014–2026; derived from that regulation (three days of Spring Festival and one of May Day before 2025, four and two since)
 * and the notices. What the notices add are bridge days, exchanged for a worked weekend.
 */
final class StatutoryDays {
    private static final Set<LocalDate> ALL =
            ReferenceTable.beside(StatutoryDays.class, "statutory-days.csv").rows().stream()
                    .map(row -> LocalDate.parse(row.getFirst()))
                    .collect(Collectors.toUnmodifiableSet());

    private StatutoryDays() {}

    static boolean contains(LocalDate day) {
        return ALL.contains(day);
    }
}
