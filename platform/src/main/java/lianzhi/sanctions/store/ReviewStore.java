package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.REVIEW;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reviews by the higher court. */
@Repository
public class ReviewStore {
    private final DSLContext db;

    ReviewStore(DSLContext db) {
        this.db = db;
    }

    /** @return its id; empty when one is open */
    public Optional<Long> ask(Review one, String by) {
        return db.insertInto(REVIEW)
                .set(REVIEW.SANCTION_ID, one.sanctionId())
                .set(REVIEW.RECEIVED_ON, one.receivedOn())
                .set(REVIEW.ASKED_ON, one.askedOn())
                .set(REVIEW.REASON, one.reason())
                .set(REVIEW.HIGHER_COURT, one.higherCourt())
                .set(REVIEW.DUE_ON, one.dueOn())
                .set(REVIEW.RECORDED_BY_NAME, by)
                .onConflictDoNothing()
                .returningResult(REVIEW.ID)
                .fetchOptional(REVIEW.ID);
    }

    public Optional<Review> open(long sanctionId) {
        return read(REVIEW.SANCTION_ID.eq(sanctionId).and(REVIEW.OUTCOME.isNull())).stream()
                .findFirst();
    }

    public void decide(long id, String outcome, LocalDate on, String number, String answer) {
        db.update(REVIEW)
                .set(REVIEW.OUTCOME, outcome)
                .set(REVIEW.DECIDED_ON, on)
                .set(REVIEW.DECISION_NUMBER, number)
                .set(REVIEW.ANSWER, answer)
                .where(REVIEW.ID.eq(id), REVIEW.OUTCOME.isNull())
                .execute();
    }

    public List<Review> of(Collection<Long> sanctionIds) {
        return read(REVIEW.SANCTION_ID.in(sanctionIds));
    }

    public List<OwedReview> owed(Condition visible, LocalDate until, int most) {
        return db.select(
                        REVIEW.ID,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.PARTIES,
                        SANCTION.MEASURE,
                        SANCTION.NAME,
                        REVIEW.DUE_ON)
                .from(REVIEW)
                .join(SANCTION)
                .on(SANCTION.ID.eq(REVIEW.SANCTION_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(SANCTION.CASE_ID))
                .where(visible, REVIEW.OUTCOME.isNull(), REVIEW.DUE_ON.le(until))
                .orderBy(REVIEW.DUE_ON, REVIEW.ID)
                .limit(most)
                .fetch(mapping(OwedReview::new));
    }

    private List<Review> read(Condition which) {
        return db.select(
                        REVIEW.ID,
                        REVIEW.SANCTION_ID,
                        REVIEW.RECEIVED_ON,
                        REVIEW.ASKED_ON,
                        REVIEW.REASON,
                        REVIEW.HIGHER_COURT,
                        REVIEW.DUE_ON,
                        REVIEW.OUTCOME,
                        REVIEW.DECIDED_ON,
                        REVIEW.DECISION_NUMBER,
                        REVIEW.ANSWER)
                .from(REVIEW)
                .where(which)
                .orderBy(REVIEW.ID)
                .fetch(mapping(Review::new));
    }
}
