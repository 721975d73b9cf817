package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.REQUEST;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Exit bans and border control that run out, and for which no renewal is asked. */
@Repository
public class EndingSoon {
    private final Map<Object, Question<EndingMeasure>> ending = new ConcurrentHashMap<>();
    private final DSLContext db;

    EndingSoon(DSLContext db) {
        this.db = db;
    }

    /** @param visible by the viewer's reach alone */
    public Supplier<List<EndingMeasure>> until(Trip trip, Viewer viewer, Condition visible, LocalDate until, int most) {
        var question = ending.computeIfAbsent(
                List.of(viewer.reach(), most), _ -> Question.of(until(visible, most), EndingSoon::row));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private Select<?> until(Condition visible, int most) {
        var asked = DSL.exists(DSL.select(DSL.inline(1))
                .from(REQUEST)
                .where(
                        REQUEST.SANCTION_ID.eq(SANCTION.ID),
                        REQUEST.KIND.eq(DSL.inline("RENEW")),
                        REQUEST.STATE.eq(DSL.inline("ASKED"))));
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
                        SANCTION.FAMILY.in(DSL.inline("EXIT"), DSL.inline("BORDER")),
                        SANCTION.STATE.in(DSL.inline("ORDERED"), DSL.inline("EFFECTIVE")),
                        SANCTION.ENDED_AT.isNull(),
                        SANCTION.ENDS_ON.le(DSL.param("until", SANCTION.ENDS_ON)),
                        DSL.not(asked))
                .orderBy(SANCTION.ENDS_ON, SANCTION.ID)
                .limit(DSL.inline(most));
    }

    private static EndingMeasure row(ResultSet row, int number) throws SQLException {
        return new EndingMeasure(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }
}
