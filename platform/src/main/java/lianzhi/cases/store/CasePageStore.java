package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.CASE_PARTY;
import static lianzhi.schema.cases.Tables.EVENT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.overview.CaseHead;
import lianzhi.cases.overview.CasePage;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the page of a case reads. */
@Component
public class CasePageStore {
    private static final int OTHERS = 20;
    private final DSLContext db;
    private final StoredCaseFiles files;

    CasePageStore(DSLContext db, StoredCaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /** Reading needs no wait for the disk: the commit of the view's record is not lost when the server stops. */
    public CaseHead head(Viewer viewer, CaseId id) {
        return db.select(
                        CASE_BRIEF.asterisk(),
                        CASE_FILE.JUDGE_REASON,
                        CASE_FILE.TITLE_NUMBER,
                        CASE_FILE.TITLE_COURT,
                        CASE_FILE.EFFECTIVE_ON,
                        field("set_config('synchronous_commit', 'off', true)", String.class))
                .from(CASE_BRIEF)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_BRIEF.ID))
                .where(CASE_BRIEF.ID.eq(id.value()), files.readableBy(viewer))
                .fetchOptional(row -> new CaseHead(
                        StoredCaseFiles.brief(row),
                        row.get(CASE_BRIEF.TYPE),
                        row.get(CASE_BRIEF.CAUSE),
                        row.get(CASE_FILE.JUDGE_REASON),
                        row.get(CASE_BRIEF.RECEIVED_ON),
                        row.get(CASE_BRIEF.CLOSE_WAY),
                        new CasePage.Title(
                                row.get(CASE_BRIEF.TITLE_KIND),
                                row.get(CASE_FILE.TITLE_NUMBER),
                                row.get(CASE_FILE.TITLE_COURT),
                                row.get(CASE_FILE.EFFECTIVE_ON)),
                        row.get(CASE_BRIEF.CLAIMED_FEN)))
                .orElseThrow(() -> Refused.notFound("case"));
    }

    public List<CasePage.Party> parties(CaseId id) {
        return db.selectFrom(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(id.value()))
                .orderBy(CASE_PARTY.ID)
                .fetch(row -> new CasePage.Party(
                        row.getId(),
                        row.getPartyId(),
                        row.getRole(),
                        row.getName(),
                        row.getIsUnit(),
                        row.getIdKind(),
                        row.getIdNumber(),
                        true,
                        row.getPhone(),
                        row.getAddress()));
    }

    /** The first day of each kind of event. */
    public Map<String, LocalDate> firstDays(CaseId id) {
        var days = new HashMap<String, LocalDate>();
        db.select(EVENT.CODE, min(EVENT.AT))
                .from(EVENT)
                .where(EVENT.CASE_ID.eq(id.value()))
                .groupBy(EVENT.CODE)
                .forEach(row -> days.put(row.value1(), day(row.value2())));
        return days;
    }

    /** In all courts of the city: number and court are told to everyone, the case opens for who may see it. */
    public List<CasePage.OtherCase> otherCases(Viewer viewer, CaseId id) {
        var mine = CASE_PARTY.as("mine");
        var there = CASE_PARTY.as("there");
        var opens = field(files.readableBy(viewer));
        return db.select(
                        mine.PARTY_ID,
                        mine.NAME,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE,
                        there.ROLE,
                        CASE_BRIEF.STAGE,
                        CASE_BRIEF.CLAIMED_FEN,
                        opens)
                .from(mine)
                .join(there)
                .on(there.PARTY_ID.eq(mine.PARTY_ID), there.CASE_ID.ne(mine.CASE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(there.CASE_ID))
                .where(mine.CASE_ID.eq(id.value()), mine.ROLE.eq("DEBTOR"))
                .orderBy(CASE_BRIEF.CLOSED_ON.desc().nullsFirst(), CASE_BRIEF.ID.desc())
                .limit(OTHERS)
                .fetch(row -> new CasePage.OtherCase(
                        row.get(mine.PARTY_ID),
                        row.get(mine.NAME),
                        row.get(opens) ? new CaseId(row.get(CASE_BRIEF.ID)) : null,
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(CASE_BRIEF.COURT_CODE),
                        row.get(there.ROLE),
                        Stage.valueOf(row.get(CASE_BRIEF.STAGE)),
                        row.get(CASE_BRIEF.CLAIMED_FEN)));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PlanNodes.ZONE).toLocalDate();
    }
}
