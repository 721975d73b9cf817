package lianzhi.oversight.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.oversight.Tables.WARNING;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.OPEN_NODE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.oversight.Warning;
import lianzhi.oversight.warnings.DueNode;
import lianzhi.oversight.warnings.Warnings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredWarnings implements Warnings {
    private final DSLContext db;
    private final Clock clock;

    StoredWarnings(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<DueNode> unwarned(Warning.Level level, LocalDate dueUntil) {
        return db.selectFrom(OPEN_NODE)
                .where(
                        OPEN_NODE.IS_DUTY.isTrue(),
                        OPEN_NODE.DUE_ON.le(dueUntil),
                        notExists(selectOne()
                                .from(WARNING)
                                .where(WARNING.NODE_ID.eq(OPEN_NODE.ID), WARNING.LEVEL.eq(level.name()))))
                .orderBy(OPEN_NODE.DUE_ON, OPEN_NODE.ID)
                .fetch(row -> new DueNode(
                        row.getId(),
                        row.getCaseId(),
                        row.getCourtCode(),
                        row.getJudgeId(),
                        row.getCode(),
                        row.getZh(),
                        row.getEn(),
                        row.getDueOn()));
    }

    @Override
    @Transactional
    public boolean raise(DueNode node, Warning.Level level, @Nullable Long ownerId, String ownerName) {
        return db.insertInto(WARNING)
                        .set(WARNING.NODE_ID, node.nodeId())
                        .set(WARNING.CASE_ID, node.caseId())
                        .set(WARNING.COURT_CODE, node.courtCode())
                        .set(WARNING.JUDGE_ID, node.judgeId())
                        .set(WARNING.LEVEL, level.name())
                        .set(WARNING.NODE_CODE, node.code())
                        .set(WARNING.NODE_ZH, node.zh())
                        .set(WARNING.NODE_EN, node.en())
                        .set(WARNING.DUE_ON, node.dueOn())
                        .set(WARNING.OWNER_ID, ownerId)
                        .set(WARNING.OWNER_NAME, ownerName)
                        .set(WARNING.RAISED_AT, clock.instant())
                        .onConflict(WARNING.NODE_ID, WARNING.LEVEL)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    @Transactional
    public void settleDone() {
        db.update(WARNING)
                .set(WARNING.SETTLED_AT, clock.instant())
                .where(WARNING.SETTLED_AT.isNull(), isDone())
                .execute();
    }

    @Override
    public Page visible(
            Viewer viewer,
            boolean openOnly,
            Warning.@Nullable Level level,
            @Nullable String courtCode,
            int page,
            int size) {
        var asked = visibleTo(viewer)
                .and(openOnly ? WARNING.SETTLED_AT.isNull().andNot(isDone()) : noCondition())
                .and(level == null ? noCondition() : WARNING.LEVEL.eq(level.name()))
                .and(courtCode == null ? noCondition() : WARNING.COURT_CODE.eq(courtCode));
        var items = db.select(WARNING.fields())
                .select(CASE_BRIEF.NUMBER)
                .from(WARNING)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(WARNING.CASE_ID))
                .where(asked)
                .orderBy(WARNING.DUE_ON, WARNING.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(StoredWarnings::warning);
        return new Page(items, db.fetchCount(WARNING, asked));
    }

    @Override
    @Transactional
    public boolean answer(Viewer owner, long id, String text) {
        return db.update(WARNING)
                        .set(WARNING.ANSWER, text)
                        .set(WARNING.ANSWERED_BY, owner.personId())
                        .set(WARNING.ANSWERED_AT, clock.instant())
                        .where(WARNING.ID.eq(id), WARNING.OWNER_ID.eq(owner.personId()), WARNING.ANSWER.isNull())
                        .execute()
                == 1;
    }

    private static Condition isDone() {
        return notExists(selectOne()
                .from(OPEN_NODE)
                .where(OPEN_NODE.CASE_ID.eq(WARNING.CASE_ID), OPEN_NODE.ID.eq(WARNING.NODE_ID)));
    }

    private static Condition visibleTo(Viewer viewer) {
        return switch (viewer.reach()) {
            case NO_CASES -> falseCondition();
            case OWN_CASES -> WARNING.OWNER_ID.eq(viewer.personId()).or(WARNING.JUDGE_ID.eq(viewer.personId()));
            case OWN_COURT -> WARNING.COURT_CODE.eq(viewer.courtCode());
            case WHOLE_CITY -> noCondition();
        };
    }

    private static Warning warning(Record row) {
        return new Warning(
                requireNonNull(row.get(WARNING.ID)),
                requireNonNull(row.get(WARNING.CASE_ID)),
                requireNonNull(row.get(CASE_BRIEF.NUMBER)),
                requireNonNull(row.get(WARNING.COURT_CODE)),
                Warning.Level.valueOf(requireNonNull(row.get(WARNING.LEVEL))),
                requireNonNull(row.get(WARNING.NODE_CODE)),
                requireNonNull(row.get(WARNING.NODE_ZH)),
                requireNonNull(row.get(WARNING.NODE_EN)),
                requireNonNull(row.get(WARNING.DUE_ON)),
                row.get(WARNING.OWNER_ID),
                requireNonNull(row.get(WARNING.OWNER_NAME)),
                requireNonNull(row.get(WARNING.RAISED_AT)),
                row.get(WARNING.ANSWER),
                row.get(WARNING.ANSWERED_AT),
                row.get(WARNING.SETTLED_AT));
    }
}
