package lianzhi.settings;

import java.util.List;
import lianzhi.law.time.CalendarDay;
import lianzhi.law.time.WorkCalendar;

/** 工作日历: the published calendar with the notices that an administrator has added. */
public interface Calendars {
    WorkCalendar work();

    /** The whole notice of a year: replaces what was added for that year before. */
    void addNotice(int year, List<CalendarDay> days, Author by);
}
