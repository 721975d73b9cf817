package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.agencies.AgencyOrders;
import lianzhi.audit.AuditTrail;
import lianzhi.operations.Job;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.ActStore;
import lianzhi.settings.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 解除督办: a lifting that a unit has not answered in time goes up the line: the judge on the first late working day, the
 * bureau chief on the second, the city's command centre on the fourth; each time the unit is reminded.
 */
@Component
public class WatchLiftings implements Job {
    private static final int CHIEF_AFTER = 2;
    private static final int CENTRE_AFTER = 4;
    private final ActStore acts;
    private final AgencyOrders agencies;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    WatchLiftings(ActStore acts, AgencyOrders agencies, Calendars calendars, AuditTrail audit, Clock clock) {
        this.acts = acts;
        this.agencies = agencies;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sanction-liftings";
    }

    @Override
    public @Nullable Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        var today = LocalDate.now(clock);
        for (var act : acts.late(today)) {
            var level = level(act, today);
            if (level > act.level()) escalate(act, level);
        }
    }

    private int level(ActRow act, LocalDate today) {
        var late = calendars.work().workdaysBetween(act.dueOn(), today);
        return late >= CENTRE_AFTER ? 3 : late >= CHIEF_AFTER ? 2 : 1;
    }

    private void escalate(ActRow act, int level) {
        acts.escalated(act.id(), level);
        if (act.orderId() != null) agencies.urge(List.of(Objects.requireNonNull(act.orderId())));
        audit.record(
                null,
                "LIFTING_ESCALATED",
                "sanction:" + act.sanctionId(),
                Map.of(
                        "unit",
                        act.unitZh(),
                        "level",
                        "" + level,
                        "dueOn",
                        act.dueOn().toString()));
    }
}
