package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.REVIEW;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reviews by the higher court. */
@Repository
public class ReviewStore {
    private final Map<Object, Question<OwedReview>> owed = new ConcurrentHashMap<>();
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

    /** @param visible by the viewer's reach alone */
    public Supplier<List<OwedReview>> owed(Trip trip, Viewer viewer, Condition visible, LocalDate until, int most) {
        var question = owed.computeIfAbsent(
                List.of(viewer.reach(), most), _ -> Question.of(owed(visible, most), ReviewStore::owed));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private Select<?> owed(Condition visible, int most) {
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
                .where(visible, REVIEW.OUTCOME.isNull(), REVIEW.DUE_ON.le(param("until", REVIEW.DUE_ON)))
                .orderBy(REVIEW.DUE_ON, REVIEW.ID)
                .limit(inline(most));
    }

    private static OwedReview owed(ResultSet row, int number) throws SQLException {
        return new OwedReview(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class));
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
