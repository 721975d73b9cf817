package lianzhi.funds.books;

import java.time.LocalTime;
import lianzhi.funds.store.Books;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/** 核账: every night, the whole chain and every balance; each broken promise becomes a fault of its own. */
@Component
class VerifyBooks implements Job {
    private final Books books;
    private final Faults faults;

    VerifyBooks(Books books, Faults faults) {
        this.books = books;
        this.faults = faults;
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
    }
}
