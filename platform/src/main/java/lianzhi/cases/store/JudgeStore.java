package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.JUDGE_LOAD;
import static lianzhi.schema.cases.Tables.NODE;

import java.util.Collection;
import java.util.Map;
import lianzhi.access.Person;
import lianzhi.cases.CaseBrief;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who has a case, and how many each judge has. */
@Component
public class JudgeStore {
    private final DSLContext db;

    JudgeStore(DSLContext db) {
        this.db = db;
    }

    public void move(CaseBrief file, Person judge, String reason) {
        db.update(CASE_FILE)
                .set(CASE_FILE.JUDGE_ID, judge.id())
                .set(CASE_FILE.JUDGE_NAME, judge.name())
                .set(CASE_FILE.JUDGE_REASON, reason)
                .where(CASE_FILE.ID.eq(file.id().value()))
                .execute();
        db.update(NODE)
                .set(NODE.JUDGE_ID, judge.id())
                .where(NODE.CASE_ID.eq(file.id().value()), NODE.DONE_AT.isNull(), NODE.DROPPED_AT.isNull())
                .execute();
    }

    /** Open cases by judge; who has none may be missing. */
    public Map<Long, Integer> openCases(Collection<Long> judges) {
        return db.select(JUDGE_LOAD.JUDGE_ID, JUDGE_LOAD.OPEN_CASES)
                .from(JUDGE_LOAD)
                .where(JUDGE_LOAD.JUDGE_ID.in(judges))
                .fetchMap(JUDGE_LOAD.JUDGE_ID, JUDGE_LOAD.OPEN_CASES);
    }
}
