package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ROUND;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.OPEN_NODE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Cases whose round was ended and that are to be asked about again. */
@Component
public class RepeatStore {
    private static final String NODE = "J02";

    private final DSLContext db;

    RepeatStore(DSLContext db) {
        this.db = db;
    }

    /** Due until that day; not those that were asked about within the two months before it. */
    public List<Due> due(LocalDate until) {
        var since = field("{0} - 60", LocalDate.class, OPEN_NODE.DUE_ON);
        return db.select(CASE_BRIEF.ID, CASE_BRIEF.JUDGE_ID, CASE_BRIEF.JUDGE_NAME, CASE_BRIEF.COURT_CODE)
                .from(OPEN_NODE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(OPEN_NODE.CASE_ID))
                .where(OPEN_NODE.CODE.eq(NODE), OPEN_NODE.DUE_ON.le(until))
                .and(CASE_BRIEF.STAGE.eq("ROUND_ENDED"))
                .and(CASE_BRIEF.JUDGE_ID.isNotNull())
                .and(notExists(selectOne()
                        .from(ROUND)
                        .where(ROUND.CASE_ID.eq(CASE_BRIEF.ID))
                        .and(ROUND.CLOSED_AT
                                .isNull()
                                .or(field("{0}::date", LocalDate.class, ROUND.ASKED_AT)
                                        .ge(since)))))
                .orderBy(OPEN_NODE.DUE_ON, CASE_BRIEF.ID)
                .limit(500)
                .fetch(row -> new Due(new CaseId(row.value1()), row.value2(), row.value3(), row.value4()));
    }
}
