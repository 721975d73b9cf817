package lianzhi.command.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Role;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 督办升级: an order whose day has passed without an answer goes to the president of the court, by name. */
@Component
public class EscalateOrders implements Job {
    private static final String NAME = "command-escalate";
    private final Orders orders;
    private final People people;
    private final Faults faults;
    private final Clock clock;

    EscalateOrders(Orders orders, People people, Faults faults, Clock clock) {
        this.orders = orders;
        this.people = people;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(1, 45);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        for (var order : orders.overdue(today)) {
            var subject = "order:" + order.id();
            try {
                var president = people.withRole(order.courtCode(), Role.PRESIDENT).stream()
                        .map(Person::name)
                        .findFirst()
                        .orElse("院长");
                orders.escalated(order.id(), today, president);
                faults.settle(NAME, subject);
            } catch (RuntimeException fault) {
                faults.record(NAME, subject, fault);
            }
        }
    }
}
