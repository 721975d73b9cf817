package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.HELP;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Stage;
import lianzhi.law.Refused;
import lianzhi.schema.shared.tables.records.CasePartyRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads and locks cases; what a viewer may not see is not there. */
@Component
class StoredCaseFiles implements CaseFiles {
    private final DSLContext db;

    StoredCaseFiles(DSLContext db) {
        this.db = db;
    }

    @Override
    public CaseBrief visible(Viewer viewer, CaseId id) {
        return read(id, visibleTo(viewer));
    }

    @Override
    public CaseBrief readable(Viewer viewer, CaseId id) {
        return read(id, readableBy(viewer));
    }

    Condition readableBy(Viewer viewer) {
        var seen = visibleTo(viewer);
        return viewer.reach() == Reach.OWN_COURT ? seen.or(helpedBy(viewer)) : seen;
    }

    /**
     * As {@link #readableBy}, for lists: a court that helps with nothing walks its own index alone, and for one that does the
     * planner knows how few the others are.
     */
    Condition listedFor(Viewer viewer) {
        var seen = visibleTo(viewer);
        if (viewer.reach() != Reach.OWN_COURT) {
            return seen;
        }
        var others = db.fetch(helped(viewer)).getValues(HELP.CASE_ID);
        return others.isEmpty() ? seen : seen.or(CASE_BRIEF.ID.in(others));
    }

    /** Cases of other courts that the viewer's court helps with. */
    static Condition helpedBy(Viewer viewer) {
        return CASE_BRIEF.ID.in(helped(viewer));
    }

    private static Select<Record1<Long>> helped(Viewer viewer) {
        return select(HELP.CASE_ID).from(HELP).where(HELP.COURT_CODE.eq(param("viewer_court", viewer.courtCode())));
    }

    @Override
    public void letHelp(CaseId id, String courtCode, Instant since) {
        db.insertInto(HELP)
                .set(HELP.CASE_ID, id.value())
                .set(HELP.COURT_CODE, courtCode)
                .set(HELP.SINCE, since)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public CaseBrief lock(Viewer viewer, CaseId id) {
        lockRow(id);
        return visible(viewer, id);
    }

    @Override
    public CaseBrief lockForSystem(CaseId id) {
        lockRow(id);
        return read(id, DSL.trueCondition());
    }

    @Override
    public List<CaseParty> parties(CaseId id) {
        return db.selectFrom(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(id.value()))
                .orderBy(CASE_PARTY.ID)
                .fetch(StoredCaseFiles::party);
    }

    private static CaseParty party(CasePartyRecord row) {
        return new CaseParty(
                row.getId(),
                row.getPartyId(),
                CaseParty.Role.valueOf(row.getRole()),
                row.getName(),
                row.getIsUnit(),
                row.getIdKind(),
                row.getIdNumber());
    }

    @Override
    public Map<CaseId, CaseBrief> visible(Viewer viewer, Collection<CaseId> ids) {
        return db
                .select(CasePageRows.LISTED)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(DSL.any(numbers(ids))), visibleTo(viewer))
                .fetch(StoredCaseFiles::brief)
                .stream()
                .collect(Collectors.toMap(CaseBrief::id, Function.identity()));
    }

    @Override
    public Map<CaseId, CaseBrief> lockForSystem(Collection<CaseId> ids) {
        var locked = db.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(DSL.any(numbers(ids))))
                .orderBy(CASE_FILE.ID)
                .forUpdate()
                .fetch(row -> new CaseId(row.value1()));
        return db
                .select(CasePageRows.LISTED)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(DSL.any(numbers(locked))))
                .fetch(StoredCaseFiles::brief)
                .stream()
                .collect(Collectors.toMap(CaseBrief::id, Function.identity()));
    }

    @Override
    public Map<CaseId, List<CaseParty>> parties(Collection<CaseId> ids) {
        return db.selectFrom(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(DSL.any(numbers(ids))))
                .orderBy(CASE_PARTY.ID)
                .fetchGroups(row -> new CaseId(row.getCaseId()), StoredCaseFiles::party);
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).distinct().toArray(Long[]::new);
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES -> CASE_BRIEF.JUDGE_ID.eq(param("viewer_id", viewer.personId()));
            case OWN_COURT -> CASE_BRIEF.COURT_CODE.eq(param("viewer_court", viewer.courtCode()));
            case WHOLE_CITY -> DSL.trueCondition();
        };
    }

    private void lockRow(CaseId id) {
        var row = db.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            throw Refused.notFound("case");
        }
    }

    private CaseBrief read(CaseId id, Condition seen) {
        return db.selectFrom(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(id.value()), seen)
                .fetchOptional(StoredCaseFiles::brief)
                .orElseThrow(() -> Refused.notFound("case"));
    }

    static CaseBrief brief(Record row) {
        return new CaseBrief(
                new CaseId(row.get(CASE_BRIEF.ID)),
                row.get(CASE_BRIEF.NUMBER),
                row.get(CASE_BRIEF.COURT_CODE),
                row.get(CASE_BRIEF.JUDGE_ID),
                row.get(CASE_BRIEF.JUDGE_NAME),
                row.get(CASE_BRIEF.PARTIES),
                Stage.valueOf(row.get(CASE_BRIEF.STAGE)),
                row.get(CASE_BRIEF.FILED_ON),
                row.get(CASE_BRIEF.CLOSED_ON),
                row.get(CASE_BRIEF.ACCOUNT_NUMBER),
                row.get(CASE_BRIEF.VERSION));
    }
}
