package lianzhi.portal.web.calculators;

import lianzhi.law.LawSettings;
import lianzhi.law.interest.RateTables;
import lianzhi.law.time.WorkCalendar;
import org.springframework.stereotype.Component;

/** 参考数据: the calendar, rate tables and settings that the calculators use. */
@Component
class LawTables {
    WorkCalendar calendar() {
        return WorkCalendar.published();
    }

    LawSettings settings() {
        return LawSettings.defaults();
    }

    RateTables rates() {
        return RateTables.published();
    }
}
