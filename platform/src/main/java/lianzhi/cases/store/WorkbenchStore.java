package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.APPROVAL_STEP;
import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.NODE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.workbench.Counts;
import lianzhi.cases.workbench.DueNode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What is due, by the partial indexes over open duties. */
@Component
public class WorkbenchStore {
    private static final int COUNTED = 1000;
    private final DSLContext db;
    private final CaseFiles files;

    WorkbenchStore(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    public List<DueNode> due(Viewer viewer, LocalDate until, int most) {
        var n = NODE.as("n");
        var due = select(NODE.asterisk())
                .from(NODE)
                .where(openFor(viewer), NODE.DUE_ON.le(until))
                .orderBy(NODE.DUE_ON, NODE.ID)
                .limit(most)
                .asTable(n);
        return db.select(
                        n.ID,
                        n.CODE,
                        n.CASE_ID,
                        CASE_FILE.NUMBER,
                        CASE_FILE.PARTIES,
                        n.STARTS_ON,
                        n.STARTED_BY,
                        n.DUE_ON,
                        n.DUE_AT)
                .from(due)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(n.CASE_ID))
                .orderBy(n.DUE_ON, n.ID)
                .fetch(row -> new DueNode(
                        row.value1(),
                        row.value2(),
                        new CaseId(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    /** By day from today on; what is late stands at the day before, counted up to 1,000. */
    public Map<LocalDate, Integer> perDay(Viewer viewer, LocalDate today, LocalDate until) {
        var late = select(val(today.minusDays(1)).as(NODE.DUE_ON), count().as("n"))
                .from(selectOne()
                        .from(NODE)
                        .where(openFor(viewer), NODE.DUE_ON.lt(today))
                        .limit(COUNTED));
        return db.select(NODE.DUE_ON, count().as("n"))
                .from(NODE)
                .where(openFor(viewer), NODE.DUE_ON.between(today, until))
                .groupBy(NODE.DUE_ON)
                .unionAll(late)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Open cases are counted up to 1,000. */
    public Counts counts(Viewer viewer, LocalDate monday) {
        var open = field(selectCount()
                .from(selectOne()
                        .from(CASE_BRIEF)
                        .where(files.visibleTo(viewer), CASE_BRIEF.CLOSED_ON.isNull())
                        .limit(COUNTED)));
        var done = field(selectCount()
                .from(selectOne()
                        .from(NODE)
                        .where(
                                NODE.DONE_BY.eq(viewer.personId()),
                                NODE.DONE_AT.ge(
                                        monday.atStartOfDay(PlanNodes.ZONE).toInstant()))
                        .limit(COUNTED)));
        var waiting = field(selectCount().from(APPROVAL).where(waitingFor(viewer)));
        var returned = field(selectCount()
                .from(APPROVAL)
                .where(
                        APPROVAL.ASKED_BY.eq(viewer.personId()),
                        APPROVAL.STATE.eq("RETURNED"),
                        APPROVAL.DECIDED_AT.ge(
                                monday.atStartOfDay(PlanNodes.ZONE).toInstant())));
        return Objects.requireNonNull(db.select(open, done, waiting, returned)
                .fetchOne(row -> new Counts(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    /** Requests whose next signature this person may give. */
    public static Condition waitingFor(Viewer viewer) {
        var court = switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES, OWN_COURT -> APPROVAL.COURT_CODE.eq(viewer.courtCode());
            case WHOLE_CITY -> DSL.trueCondition();
        };
        return APPROVAL.STATE
                .eq("WAITING")
                .and(court)
                .and(APPROVAL.ASKED_BY.ne(viewer.personId()))
                .and(DSL.exists(selectOne()
                        .from(APPROVAL_STEP)
                        .where(
                                APPROVAL_STEP.APPROVAL_ID.eq(APPROVAL.ID),
                                APPROVAL_STEP.NO.eq(APPROVAL.STEP),
                                APPROVAL_STEP.POWER.in(
                                        viewer.powers().stream().map(Enum::name).toList()))));
    }

    private static Condition openFor(Viewer viewer) {
        var mine = switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES -> NODE.JUDGE_ID.eq(viewer.personId());
            case OWN_COURT -> NODE.COURT_CODE.eq(viewer.courtCode());
            case WHOLE_CITY -> DSL.trueCondition();
        };
        return mine.and(NODE.IS_DUTY.isTrue()).and(NODE.DONE_AT.isNull()).and(NODE.DROPPED_AT.isNull());
    }
}
