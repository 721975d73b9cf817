package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.overview.CaseHead;
import lianzhi.cases.overview.CasePage;
import lianzhi.law.Refused;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** What the page of a case reads. */
@Component
public class CasePageStore {
    private static final int OTHERS = 20;
    private static final Question<CasePage.Party> PARTIES = Question.of("""
        select id, party_id, role, name, is_unit, id_kind, id_number, phone, address
        from cases.case_party where case_id = :case order by id\
        """, CasePageRows::party);

    private final Map<Object, Question<CaseHead>> heads = new ConcurrentHashMap<>();
    private final Map<Object, Question<CasePage.OtherCase>> others = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final StoredCaseFiles files;

    CasePageStore(DSLContext db, StoredCaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /** Refused when the viewer may not see the case; then nothing else that came with it may be shown either. */
    public Supplier<CaseHead> head(Trip trip, Viewer viewer, CaseId id) {
        var question = heads.computeIfAbsent(viewer.reach(), _ -> Question.of(head(viewer), CasePageRows::head));
        var head = trip.ask(question, viewer.values(Map.of("case", id.value())));
        return () -> head.get().stream().findFirst().orElseThrow(() -> Refused.notFound("case"));
    }

    private Select<?> head(Viewer viewer) {
        return db.select(CasePageRows.BRIEF)
                .select(
                        CASE_BRIEF.TYPE,
                        CASE_BRIEF.CAUSE,
                        CASE_BRIEF.JUDGE_REASON,
                        CASE_BRIEF.RECEIVED_ON,
                        CASE_BRIEF.CLOSE_WAY,
                        CASE_BRIEF.TITLE_KIND,
                        CASE_BRIEF.TITLE_NUMBER,
                        CASE_BRIEF.TITLE_COURT,
                        CASE_BRIEF.EFFECTIVE_ON,
                        CASE_BRIEF.CLAIMED_FEN)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(param("case", CASE_BRIEF.ID)), files.readableBy(viewer));
    }

    public Supplier<List<CasePage.Party>> parties(Trip trip, CaseId id) {
        return trip.ask(PARTIES, Map.of("case", id.value()));
    }

    /** In all courts of the city: number and court are told to everyone, the case opens for who may see it. */
    public Supplier<List<CasePage.OtherCase>> otherCases(Trip trip, Viewer viewer, CaseId id) {
        var question = others.computeIfAbsent(viewer.reach(), _ -> Question.of(others(viewer), CasePageRows::other));
        return trip.ask(question, viewer.values(Map.of("case", id.value())));
    }

    private Select<?> others(Viewer viewer) {
        var mine = CASE_PARTY.as("mine");
        var there = CASE_PARTY.as("there");
        return db.select(
                        mine.PARTY_ID,
                        mine.NAME,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE,
                        there.ROLE,
                        CASE_BRIEF.STAGE,
                        CASE_BRIEF.CLAIMED_FEN,
                        field(files.readableBy(viewer)))
                .from(mine)
                .join(there)
                .on(there.PARTY_ID.eq(mine.PARTY_ID), there.CASE_ID.ne(mine.CASE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(there.CASE_ID))
                .where(mine.CASE_ID.eq(param("case", mine.CASE_ID)), mine.ROLE.eq(inline("DEBTOR")))
                .orderBy(CASE_BRIEF.CLOSED_ON.desc().nullsFirst(), CASE_BRIEF.ID.desc())
                .limit(inline(OTHERS));
    }
}
