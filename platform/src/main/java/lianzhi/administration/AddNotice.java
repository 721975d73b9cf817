package lianzhi.administration;

import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.time.CalendarDay;
import lianzhi.settings.Author;
import lianzhi.settings.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 录入放假安排: the notice of a year. */
@Component
public class AddNotice {
    private final Calendars calendars;
    private final AuditTrail trail;

    AddNotice(Calendars calendars, AuditTrail trail) {
        this.calendars = calendars;
        this.trail = trail;
    }

    @Transactional
    public void handle(Viewer by, int year, List<CalendarDay> days, String reason) {
        by.require(Power.MANAGE_SETTINGS);
        calendars.addNotice(year, days, new Author(by.personId(), by.name()));
        trail.record(
                by,
                "CALENDAR_CHANGED",
                "calendar:" + year,
                Map.of("days", String.valueOf(days.size()), "reason", reason));
    }
}
