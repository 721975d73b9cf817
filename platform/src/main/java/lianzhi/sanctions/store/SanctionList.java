package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.ACT;
import static lianzhi.schema.sanctions.Tables.HIT;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import lianzhi.parties.MaskNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The sanctions of all cases that somebody may see. */
@Repository
public class SanctionList {
    private static final Field<Integer> LEVEL = field(
                    select(coalesce(max(ACT.LEVEL), inline(0))).from(ACT).where(ACT.SANCTION_ID.eq(SANCTION.ID)))
            .as("late_level");
    private static final Field<Integer> OPEN = field(
                    selectCount().from(ACT).where(ACT.SANCTION_ID.eq(SANCTION.ID), ACT.STATE.eq(inline("ORDERED"))))
            .as("open_orders");
    private static final Field<Integer> HITS = field(
                    selectCount().from(HIT).where(HIT.SANCTION_ID.eq(SANCTION.ID), HIT.HANDLED_AT.isNull()))
            .as("open_hits");
    private static final List<String> BOXES =
            List.of("IN_FORCE", "LIFTING", "LATE", "HITS", "ENDING", "ASKED", "ENDED");
    private final Map<Object, Question<DueLifting>> due = new ConcurrentHashMap<>();
    private final DSLContext db;

    SanctionList(DSLContext db) {
        this.db = db;
    }

    /**
     * 惩戒一览: a row of the court's list.
     *
     * @param openOrders orders that units have not answered
     * @param openHits interceptions that nobody has dealt with
     */
    public record Row(
            long id,
            long caseId,
            String caseNumber,
            String courtCode,
            String measure,
            String family,
            String name,
            String idMasked,
            String state,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String liftGround,
            @Nullable LocalDate liftDueOn,
            @Nullable Instant endedAt,
            int lateLevel,
            int openOrders,
            int openHits) {}

    /** 一页惩戒: with how many there are in each box. */
    public record Page(List<Row> items, int total, Map<String, Integer> counts) {}

    /**
     * 查询条件.
     *
     * @param box IN_FORCE, LIFTING, LATE, HITS, ENDING (within 60 days), ENDED or ALL
     * @param own only measures with a life of their own, not those that follow
     */
    public record Filter(
            String box, @Nullable String family, @Nullable String name, boolean own, LocalDate today) {}

    public Page page(Condition visible, Filter filter, int size, int offset) {
        var all = visible;
        if (filter.family() != null && !filter.family().isEmpty()) all = all.and(SANCTION.FAMILY.eq(filter.family()));
        if (filter.name() != null && !filter.name().isBlank()) {
            all = all.and(SANCTION.NAME.contains(filter.name().strip()));
        }
        var which = all.and(box(filter.box(), filter));
        var from = SANCTION.join(CASE_BRIEF).on(CASE_BRIEF.ID.eq(SANCTION.CASE_ID));
        return new Page(
                db.select(SANCTION.fields())
                        .select(CASE_BRIEF.NUMBER, LEVEL, OPEN, HITS)
                        .from(from)
                        .where(which)
                        .orderBy(SANCTION.LIFT_DUE_ON.asc().nullsLast(), SANCTION.ID.desc())
                        .limit(size)
                        .offset(offset)
                        .fetch(one -> new Row(
                                one.get(SANCTION.ID),
                                one.get(SANCTION.CASE_ID),
                                one.get(CASE_BRIEF.NUMBER),
                                one.get(SANCTION.COURT_CODE),
                                one.get(SANCTION.MEASURE),
                                one.get(SANCTION.FAMILY),
                                one.get(SANCTION.NAME),
                                one.get(SANCTION.IS_UNIT)
                                        ? one.get(SANCTION.ID_NUMBER)
                                        : MaskNumber.of(one.get(SANCTION.ID_NUMBER)),
                                one.get(SANCTION.STATE),
                                one.get(SANCTION.STARTS_ON),
                                one.get(SANCTION.ENDS_ON),
                                one.get(SANCTION.LIFT_GROUND),
                                one.get(SANCTION.LIFT_DUE_ON),
                                one.get(SANCTION.ENDED_AT),
                                one.get(LEVEL),
                                one.get(OPEN),
                                one.get(HITS))),
                db.fetchCount(DSL.select(inline(1)).from(from).where(which)),
                counts(from, all, filter));
    }

    private Map<String, Integer> counts(TableLike<?> from, Condition all, Filter filter) {
        var columns = BOXES.stream()
                .map(box -> DSL.count().filterWhere(box(box, filter)).as(box))
                .toList();
        var row = db.select(columns).from(from).where(all).fetchSingle();
        var counts = new LinkedHashMap<String, Integer>();
        BOXES.forEach(box -> counts.put(box, row.get(box, Integer.class)));
        return counts;
    }

    /** 待跟踪的解除. */
    public record DueLifting(
            long id,
            long caseId,
            String caseNumber,
            String parties,
            String measure,
            String name,
            LocalDate dueOn,
            int open) {}

    /**
     * Liftings of the viewer's cases that are due up to that day and not answered by every unit, the soonest first.
     *
     * @param visible by the viewer's reach alone
     */
    public Supplier<List<DueLifting>> dueLiftings(
            Trip trip, Viewer viewer, Condition visible, LocalDate until, int most) {
        var question = due.computeIfAbsent(
                List.of(viewer.reach(), most), _ -> Question.of(dueLiftings(visible, most), SanctionList::due));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private Select<?> dueLiftings(Condition visible, int most) {
        return db.select(
                        SANCTION.ID,
                        SANCTION.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.PARTIES,
                        SANCTION.MEASURE,
                        SANCTION.NAME,
                        SANCTION.LIFT_DUE_ON,
                        OPEN)
                .from(SANCTION)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(SANCTION.CASE_ID))
                .where(
                        visible,
                        SANCTION.STATE.eq(inline("LIFTING")),
                        SANCTION.ENDED_AT.isNull(),
                        SANCTION.LIFT_DUE_ON.le(DSL.param("until", SANCTION.LIFT_DUE_ON)))
                .orderBy(SANCTION.LIFT_DUE_ON, SANCTION.ID)
                .limit(inline(most));
    }

    private static DueLifting due(ResultSet row, int number) throws SQLException {
        return new DueLifting(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getInt(8));
    }

    /** A late receipt or an interception belongs to the measure that it came under, also to one that follows another. */
    private static Condition box(String box, Filter filter) {
        var late = DSL.exists(select(inline(1))
                .from(ACT)
                .where(ACT.SANCTION_ID.eq(SANCTION.ID), ACT.LEVEL.gt(0), ACT.STATE.ne("DONE")));
        var hit =
                DSL.exists(select(inline(1)).from(HIT).where(HIT.SANCTION_ID.eq(SANCTION.ID), HIT.HANDLED_AT.isNull()));
        var inForce = SANCTION.STATE.in("ORDERED", "EFFECTIVE");
        var own = filter.own() ? SANCTION.PARENT_ID.isNull() : DSL.noCondition();
        return switch (box) {
            case "IN_FORCE" -> own.and(inForce);
            case "LIFTING" -> own.and(SANCTION.STATE.eq("LIFTING"));
            case "LATE" -> SANCTION.STATE.eq("LIFTING").and(late);
            case "HITS" -> hit;
            case "ENDING" ->
                own.and(inForce).and(SANCTION.ENDS_ON.le(filter.today().plusDays(60)));
            case "ASKED" -> own.and(SANCTION.STATE.in("ASKED", "GRACE"));
            case "ENDED" -> own.and(SANCTION.STATE.in("LIFTED", "LAPSED", "REFUSED", "WITHDRAWN"));
            default -> own;
        };
    }
}
