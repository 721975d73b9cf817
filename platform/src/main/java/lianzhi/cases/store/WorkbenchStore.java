package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.APPROVAL_STEP;
import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.JUDGE_LOAD;
import static lianzhi.schema.cases.Tables.NODE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.workbench.Counts;
import lianzhi.cases.workbench.DueNode;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What is due, by the partial indexes over open duties. */
@Component
public class WorkbenchStore {
    private static final int COUNTED = 1000;
    /** Whoever is late with more of his own knows enough. */
    private static final int COUNTED_OF_ONE = 200;

    private final Map<Object, Question<DueNode>> due = new ConcurrentHashMap<>();
    private final Map<Object, Question<Map.Entry<LocalDate, Integer>>> perDay = new ConcurrentHashMap<>();
    private final Map<Object, Question<Counts>> counts = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final CaseFiles files;
    private final Courts courts;

    WorkbenchStore(DSLContext db, CaseFiles files, Courts courts) {
        this.db = db;
        this.files = files;
        this.courts = courts;
    }

    public Supplier<List<DueNode>> due(Trip trip, Viewer viewer, LocalDate until, int most) {
        var of = viewer.reach() == Reach.WHOLE_CITY
                ? courts.all().stream().map(Court::code).toList()
                : List.<String>of();
        var question = due.computeIfAbsent(
                List.of(of, most, viewer.reach()), _ -> Question.of(due(viewer, of, most), DueNodes::read));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    /** @param of courts whose first ones are found each by itself, for nodes are kept by court and day; none for who sees one */
    private Select<?> due(Viewer viewer, List<String> of, int most) {
        var n = NODE.as("n");
        var first = select(NODE.ID, NODE.CODE, NODE.CASE_ID, NODE.STARTS_ON, NODE.STARTED_BY, NODE.DUE_ON, NODE.DUE_AT)
                .from(NODE)
                .where(
                        openFor(viewer),
                        of.isEmpty() ? noCondition() : NODE.COURT_CODE.eq(field(name("court", "code"), String.class)),
                        NODE.DUE_ON.le(param("until", NODE.DUE_ON)))
                .orderBy(NODE.DUE_ON, NODE.ID)
                .limit(inline(most))
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
                .from(of.isEmpty() ? first : ofAll(first, of, most))
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(n.CASE_ID))
                .orderBy(n.DUE_ON, n.ID);
    }

    private static Table<?> ofAll(Table<?> first, List<String> of, int most) {
        var n = NODE.as("n");
        var court =
                unnest(array(of.stream().map(code -> inline(code)).toList())).as("court", "code");
        return select(first.fields())
                .from(court.crossJoin(lateral(first)))
                .orderBy(n.DUE_ON, n.ID)
                .limit(inline(most))
                .asTable(n);
    }

    /** By day from today on; what is late stands at the day before, counted up to one more than {@link #counted}. */
    public Supplier<List<Map.Entry<LocalDate, Integer>>> perDay(
            Trip trip, Viewer viewer, LocalDate today, LocalDate until) {
        var question = perDay.computeIfAbsent(
                viewer.reach(),
                _ -> Question.of(
                        perDay(viewer), (row, _) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2))));
        return trip.ask(
                question, viewer.values(Map.of("yesterday", today.minusDays(1), "today", today, "until", until)));
    }

    /** How many late nodes are told one by one: 200 of one's own, 1,000 of a court or the city. */
    public static int counted(Viewer viewer) {
        return viewer.reach() == Reach.OWN_CASES ? COUNTED_OF_ONE : COUNTED;
    }

    private Select<?> perDay(Viewer viewer) {
        var today = param("today", NODE.DUE_ON);
        var late = select(param("yesterday", NODE.DUE_ON).as(NODE.DUE_ON), count().as("n"))
                .from(selectOne()
                        .from(NODE)
                        .where(openFor(viewer), NODE.DUE_ON.lt(today))
                        .limit(inline(counted(viewer) + 1)));
        return db.select(NODE.DUE_ON, count().as("n"))
                .from(NODE)
                .where(openFor(viewer), NODE.DUE_ON.between(today, param("until", NODE.DUE_ON)))
                .groupBy(NODE.DUE_ON)
                .unionAll(late);
    }

    /** Open cases of a court or the city are counted up to 1,000. */
    public Supplier<List<Counts>> counts(Trip trip, Viewer viewer, LocalDate monday) {
        var question = counts.computeIfAbsent(
                List.of(viewer.reach(), viewer.powers()),
                _ -> Question.of(
                        counts(viewer),
                        (row, _) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4))));
        var since = monday.atStartOfDay(PlanNodes.ZONE).toInstant();
        return trip.ask(question, viewer.values(Map.of("monday", since)));
    }

    private Select<?> counts(Viewer viewer) {
        var me = param("viewer_id", viewer.personId());
        var open = viewer.reach() == Reach.OWN_CASES ? load(me) : openCases(viewer);
        var done = field(selectCount()
                .from(selectOne()
                        .from(NODE)
                        .where(NODE.DONE_BY.eq(me), NODE.DONE_AT.ge(param("monday", NODE.DONE_AT)))
                        .limit(inline(COUNTED))));
        var waiting = field(selectCount().from(APPROVAL).where(waitingFor(viewer)));
        var returned = field(selectCount()
                .from(APPROVAL)
                .where(
                        APPROVAL.ASKED_BY.eq(me),
                        APPROVAL.STATE.eq(inline("RETURNED")),
                        APPROVAL.DECIDED_AT.ge(param("monday", APPROVAL.DECIDED_AT))));
        return db.select(open, done, waiting, returned);
    }

    /** As filings and closings have counted them for the judge: to go through them each time took longer than all else. */
    private static Field<Integer> load(Field<Long> judge) {
        var open = field(select(JUDGE_LOAD.OPEN_CASES).from(JUDGE_LOAD).where(JUDGE_LOAD.JUDGE_ID.eq(judge)));
        return coalesce(open, inline(0));
    }

    private Field<Integer> openCases(Viewer viewer) {
        return field(selectCount()
                .from(selectOne()
                        .from(CASE_BRIEF)
                        .where(files.visibleTo(viewer), CASE_BRIEF.CLOSED_ON.isNull())
                        .limit(inline(COUNTED))));
    }

    /** Requests whose next signature this person may give. */
    public static Condition waitingFor(Viewer viewer) {
        var court = switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES, OWN_COURT -> APPROVAL.COURT_CODE.eq(param("viewer_court", viewer.courtCode()));
            case WHOLE_CITY -> DSL.trueCondition();
        };
        return APPROVAL.STATE
                .eq(inline("WAITING"))
                .and(court)
                .and(APPROVAL.ASKED_BY.ne(param("viewer_id", viewer.personId())))
                .and(DSL.exists(selectOne()
                        .from(APPROVAL_STEP)
                        .where(
                                APPROVAL_STEP.APPROVAL_ID.eq(APPROVAL.ID),
                                APPROVAL_STEP.NO.eq(APPROVAL.STEP),
                                APPROVAL_STEP.POWER.in(viewer.powers().stream()
                                        .sorted()
                                        .map(power -> inline(power.name()))
                                        .toList()))));
    }

    private static Condition openFor(Viewer viewer) {
        var mine = switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES -> NODE.JUDGE_ID.eq(param("viewer_id", viewer.personId()));
            case OWN_COURT -> NODE.COURT_CODE.eq(param("viewer_court", viewer.courtCode()));
            case WHOLE_CITY -> DSL.trueCondition();
        };
        return mine.and(NODE.IS_DUTY.isTrue()).and(NODE.DONE_AT.isNull()).and(NODE.DROPPED_AT.isNull());
    }
}
