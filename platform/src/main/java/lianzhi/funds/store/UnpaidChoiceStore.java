package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.BANKRUPTCY_CHOICE;

import java.time.Instant;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a judge chose for money that bankruptcy met here; once per case. */
@Component
public class UnpaidChoiceStore {
    private final DSLContext db;

    UnpaidChoiceStore(DSLContext db) {
        this.db = db;
    }

    public Optional<UnpaidChoice> of(CaseId id) {
        return db.selectFrom(BANKRUPTCY_CHOICE)
                .where(BANKRUPTCY_CHOICE.CASE_ID.eq(id.value()))
                .fetchOptional(row -> new UnpaidChoice(
                        Choice.valueOf(row.getChoice()), row.getReason(), row.getChosenByName(), row.getChosenAt()));
    }

    /** False when it was chosen before. */
    public boolean choose(CaseId id, Choice choice, String reason, Viewer by, Instant at) {
        return db.insertInto(BANKRUPTCY_CHOICE)
                        .set(BANKRUPTCY_CHOICE.CASE_ID, id.value())
                        .set(BANKRUPTCY_CHOICE.CHOICE, choice.name())
                        .set(BANKRUPTCY_CHOICE.REASON, reason)
                        .set(BANKRUPTCY_CHOICE.CHOSEN_BY, by.personId())
                        .set(BANKRUPTCY_CHOICE.CHOSEN_BY_NAME, by.name())
                        .set(BANKRUPTCY_CHOICE.CHOSEN_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
