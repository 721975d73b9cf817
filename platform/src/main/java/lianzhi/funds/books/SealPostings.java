package lianzhi.funds.books;

import java.time.Duration;
import lianzhi.funds.store.Books;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/** 封账: seals new postings into the chain, and looks whether the books still keep every promise. */
@Component
class SealPostings implements Job {
    private static final int BATCH = 10_000;
    private final Books books;

    SealPostings(Books books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "seal-postings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        while (books.seal(BATCH) == BATCH) {
            // The next batch.
        }
    }
}
