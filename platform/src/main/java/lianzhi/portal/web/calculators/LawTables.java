package lianzhi.portal.web.calculators;

import java.util.List;
import lianzhi.law.LawSettings;
import lianzhi.law.interest.RateTables;
import lianzhi.law.time.CountingRules;
import lianzhi.law.time.WorkCalendar;
import lianzhi.settings.Calendars;
import lianzhi.settings.Rates;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 参考数据: the calendar, rate tables and settings in force, as the administrator keeps them. */
@Component
class LawTables {
    private static final List<String> COUNTING =
            List.of("time.bridgeDaysAreHolidays", "time.backwardRoll", "time.endOfDay", "time.notRolled");
    private static final List<String> NUMERALS = List.of("numerals.jiaoZheng", "numerals.zeroForms");

    private final Calendars calendars;
    private final Rates rates;
    private final Settings settings;

    LawTables(Calendars calendars, Rates rates, Settings settings) {
        this.calendars = calendars;
        this.rates = rates;
        this.settings = settings;
    }

    WorkCalendar calendar() {
        return CountingRules.from(inForce(COUNTING)).of(calendars.work());
    }

    RateTables rates() {
        return rates.tables();
    }

    /** The settings that act on capital numerals. */
    LawSettings numerals() {
        return inForce(NUMERALS);
    }

    private LawSettings inForce(List<String> keys) {
        var law = LawSettings.defaults();
        for (var key : keys) {
            law = law.with(key, settings.text(key));
        }
        return law;
    }
}
