package lianzhi.portal.web.calculators;

import lianzhi.law.interest.RateTables;
import lianzhi.law.time.WorkCalendar;
import org.springframework.stereotype.Component;

/** 参考数据: the calendar and the rate tables that the calculators use. */
@Component
class LawTables {
    WorkCalendar calendar() {
        return WorkCalendar.published();
    }

    RateTables rates() {
        return RateTables.published();
    }
}
