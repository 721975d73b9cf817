package lianzhi.command.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.command.Tables.ALLOCATION;
import static lianzhi.schema.command.Tables.ALLOCATION_LINE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Allocation;
import lianzhi.command.allocation.Allocations;
import lianzhi.schema.command.tables.records.AllocationRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredAllocations implements Allocations {
    private static final String CANDIDATES = """
        select b.id, b.number, b.court_code, b.claimed_fen::bigint as claimed, b.judge_id,
            coalesce((select min(p.party_id) from shared.case_party p where p.case_id = b.id and p.role = 'DEBTOR'), 0) as debtor
        from shared.case_brief b where b.stage = 'FILED' and b.closed_on is null and b.type in ('执', '执恢') and {0} and {1}
        order by b.filed_on desc, b.id limit {2}
        """;
    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    StoredAllocations(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The proposal as it is kept. */
    private record Kept(List<Allocation.Load> loads, List<Allocation.Line> lines) {}

    @Override
    public List<Candidate> candidates(Viewer viewer, @Nullable String courtCode, int most) {
        var court = courtCode == null
                ? noCondition()
                : org.jooq.impl.DSL.field("b.court_code", String.class).eq(courtCode);
        return db.resultQuery(CANDIDATES, SeenCourts.of(viewer, "b.court_code"), court, val(most))
                .fetch(row -> new Candidate(
                        CourtLoads.number(row, "id"),
                        requireNonNull(row.get("number", String.class)),
                        requireNonNull(row.get("court_code", String.class)),
                        CourtLoads.number(row, "claimed"),
                        CourtLoads.number(row, "debtor"),
                        row.get("judge_id", Long.class)));
    }

    @Override
    public List<Carried> carried(Viewer viewer, List<Long> leftOut) {
        return db.resultQuery(
                        "select judge_id, claimed_fen::bigint as claimed from shared.case_brief"
                                + " where closed_on is null and judge_id is not null and {0} and not (id = any ({1}))",
                        SeenCourts.of(viewer, "court_code"), val(leftOut.toArray(Long[]::new)))
                .fetch(row -> new Carried(CourtLoads.number(row, "judge_id"), CourtLoads.number(row, "claimed")));
    }

    @Override
    @Transactional
    public Allocation add(Viewer by, @Nullable String courtCode, long seed, Proposal proposal) {
        var row = db.insertInto(ALLOCATION)
                .set(ALLOCATION.COURT_CODE, courtCode)
                .set(ALLOCATION.SEED, seed)
                .set(ALLOCATION.MADE_BY, by.personId())
                .set(ALLOCATION.MADE_BY_NAME, by.name())
                .set(ALLOCATION.MADE_AT, clock.instant())
                .set(ALLOCATION.SCORE, proposal.score())
                .set(ALLOCATION.SPREAD_BEFORE, proposal.spreadBefore())
                .set(ALLOCATION.SPREAD_AFTER, proposal.spreadAfter())
                .set(
                        ALLOCATION.LOADS,
                        JSONB.valueOf(json.writeValueAsString(new Kept(proposal.loads(), proposal.lines()))))
                .returning()
                .fetchSingle();
        proposal.lines()
                .forEach(line -> db.insertInto(ALLOCATION_LINE)
                        .set(ALLOCATION_LINE.ALLOCATION_ID, row.getId())
                        .set(ALLOCATION_LINE.CASE_ID, line.caseId())
                        .set(ALLOCATION_LINE.CASE_NUMBER, line.caseNumber())
                        .set(ALLOCATION_LINE.WEIGHT, line.weight())
                        .set(ALLOCATION_LINE.JUDGE_BEFORE, line.judgeBefore())
                        .set(ALLOCATION_LINE.JUDGE_ID, line.judgeId())
                        .set(ALLOCATION_LINE.JUDGE_NAME, line.judgeName())
                        .set(ALLOCATION_LINE.REASON_ZH, line.reasonZh())
                        .set(ALLOCATION_LINE.REASON_EN, line.reasonEn())
                        .execute());
        return allocation(row);
    }

    @Override
    public Optional<Allocation> find(Viewer viewer, long id) {
        return db.selectFrom(ALLOCATION)
                .where(ALLOCATION.ID.eq(id), seen(viewer))
                .fetchOptional(this::allocation);
    }

    @Override
    public List<Allocation> latest(Viewer viewer, int most) {
        return db.selectFrom(ALLOCATION)
                .where(seen(viewer))
                .orderBy(ALLOCATION.ID.desc())
                .limit(most)
                .fetch(this::allocation);
    }

    @Override
    public boolean applied(long id) {
        return db.update(ALLOCATION)
                        .set(ALLOCATION.APPLIED_AT, clock.instant())
                        .where(ALLOCATION.ID.eq(id), ALLOCATION.APPLIED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Condition seen(Viewer viewer) {
        return SeenCourts.of(viewer, "court_code");
    }

    private Allocation allocation(AllocationRecord row) {
        var kept = json.readValue(row.getLoads().data(), Kept.class);
        return new Allocation(
                row.getId(),
                row.getCourtCode(),
                row.getSeed(),
                row.getMadeByName(),
                row.getMadeAt(),
                row.getScore(),
                row.getSpreadBefore(),
                row.getSpreadAfter(),
                kept.loads(),
                kept.lines(),
                row.getAppliedAt());
    }
}
