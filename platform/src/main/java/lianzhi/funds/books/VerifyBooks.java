package lianzhi.funds.books;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lianzhi.funds.store.Books;
import lianzhi.funds.store.PassedOver;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/**
 * 核账: every night, the whole chain, every balance and every line of the bank since ever; each broken promise becomes a
 * fault of its own.
 */
@Component
class VerifyBooks implements Job {
    private final Books books;
    private final PassedOver passedOver;
    private final Faults faults;
    private final Clock clock;

    VerifyBooks(Books books, PassedOver passedOver, Faults faults, Clock clock) {
        this.books = books;
        this.passedOver = passedOver;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verify-books";
    }

    @Override
    public LocalTime dailyAt() {
        return LocalTime.of(2, 30);
    }

    @Override
    public void run() {
        for (var fault : books.faults()) {
            faults.record(name(), fault.what() + ":" + fault.id(), new IllegalStateException(fault.what()));
        }
        for (var one : passedOver.at(LocalDate.now(clock))) {
            faults.record(
                    name(),
                    "PASSED_OVER:" + one.document(),
                    new IllegalStateException(one.code() + " " + one.on() + " " + one.amount()));
        }
    }
}
