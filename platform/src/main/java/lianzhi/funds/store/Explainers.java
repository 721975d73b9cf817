package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.Set;
import lianzhi.law.Reason;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 说明人: who explained the differences that stand at the end of a day. */
@Component
public class Explainers {
    public static final Reason CLOSES_ANOTHER = Reason.of(
            "EXPLAINED_BY_CLOSER",
            "您说明过尚存的差异，不能由您结账；请另一名案款专员或有权批准发放的人办理",
            "You explained a difference that still stands: another accountant, or who approves payouts, closes this");

    private final DSLContext db;

    Explainers(DSLContext db) {
        this.db = db;
    }

    public Set<Long> of(String court, LocalDate day) {
        return db.fetch("select person from funds.explainers(?, ?) person", court, day)
                .intoSet(row -> row.get("person", Long.class));
    }
}
