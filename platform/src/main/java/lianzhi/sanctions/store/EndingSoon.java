package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.REQUEST;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Exit bans and border control that run out, and for which no renewal is asked. */
@Repository
public class EndingSoon {
    private final DSLContext db;

    EndingSoon(DSLContext db) {
        this.db = db;
    }

    public List<EndingMeasure> until(Condition visible, LocalDate until, int most) {
        var asked = DSL.exists(DSL.select(DSL.inline(1))
                .from(REQUEST)
                .where(REQUEST.SANCTION_ID.eq(SANCTION.ID), REQUEST.KIND.eq("RENEW"), REQUEST.STATE.eq("ASKED")));
        return db.select(
                        SANCTION.ID,
                        SANCTION.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.PARTIES,
                        SANCTION.MEASURE,
                        SANCTION.NAME,
                        SANCTION.ENDS_ON)
                .from(SANCTION)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(SANCTION.CASE_ID))
                .where(
                        visible,
                        SANCTION.FAMILY.in("EXIT", "BORDER"),
                        SANCTION.STATE.in("ORDERED", "EFFECTIVE"),
                        SANCTION.ENDED_AT.isNull(),
                        SANCTION.ENDS_ON.le(until),
                        DSL.not(asked))
                .orderBy(SANCTION.ENDS_ON, SANCTION.ID)
                .limit(most)
                .fetch(Records.mapping(EndingMeasure::new));
    }
}
