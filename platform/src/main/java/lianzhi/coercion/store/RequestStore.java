package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.REQUEST;
import static lianzhi.schema.coercion.Tables.REQUEST_EVIDENCE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_TITLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.schema.coercion.tables.records.RequestRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests of parties and their answers. */
@Component
public class RequestStore {
    private static final List<String> OPEN = List.of("OPEN", "WAITING");
    private final DSLContext db;
    private final Facts facts;
    private final CaseFiles files;

    RequestStore(DSLContext db, Facts facts, CaseFiles files) {
        this.db = db;
        this.facts = facts;
        this.files = files;
    }

    public record Row(
            long id,
            CaseId caseId,
            long casePartyId,
            String partyName,
            String role,
            String kind,
            String body,
            Map<String, String> facts,
            String source,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            String state,
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable Instant escalatedAt,
            @Nullable Long documentId,
            List<Long> evidence,
            int version) {}

    /** A request with the case it belongs to. */
    public record Listed(Row request, String caseNumber, String parties) {}

    public record Answer(
            String outcome,
            String text,
            long by,
            String byName,
            Instant at,
            @Nullable Long documentId) {}

    public long add(CaseId id, CaseParty party, Asking asking, String source, Instant now, LocalDate due) {
        var request = Objects.requireNonNull(db.insertInto(REQUEST)
                .set(REQUEST.CASE_ID, id.value())
                .set(REQUEST.CASE_PARTY_ID, party.id())
                .set(REQUEST.PARTY_NAME, party.name())
                .set(REQUEST.ROLE, party.role().name())
                .set(REQUEST.KIND, asking.kind())
                .set(REQUEST.BODY, asking.body().strip())
                .set(REQUEST.FACTS, facts.write(asking.facts()))
                .set(REQUEST.SOURCE, source)
                .set(REQUEST.ASKED_AT, now)
                .set(REQUEST.DUE_ON, due)
                .returningResult(REQUEST.ID)
                .fetchOne(REQUEST.ID));
        asking.evidence().stream()
                .distinct()
                .forEach(one ->
                        db.insertInto(REQUEST_EVIDENCE).values(request, one).execute());
        return request;
    }

    public String titleKind(CaseId id) {
        return db.select(CASE_TITLE.TITLE_KIND)
                .from(CASE_TITLE)
                .where(CASE_TITLE.CASE_ID.eq(id.value()))
                .fetchOptional(CASE_TITLE.TITLE_KIND)
                .orElse("");
    }

    /** How many this party has asked since. */
    public int askedSince(long casePartyId, Instant since) {
        return db.fetchCount(REQUEST, REQUEST.CASE_PARTY_ID.eq(casePartyId), REQUEST.ASKED_AT.ge(since));
    }

    public Optional<Row> find(long id) {
        return db.selectFrom(REQUEST).where(REQUEST.ID.eq(id)).fetchOptional(this::row);
    }

    public List<Row> ofCase(CaseId id) {
        return db.selectFrom(REQUEST)
                .where(REQUEST.CASE_ID.eq(id.value()))
                .orderBy(REQUEST.ID.desc())
                .limit(500)
                .fetch(this::row);
    }

    public List<Row> ofParty(CaseId id, long casePartyId) {
        return db.selectFrom(REQUEST)
                .where(REQUEST.CASE_ID.eq(id.value()), REQUEST.CASE_PARTY_ID.eq(casePartyId))
                .orderBy(REQUEST.ID.desc())
                .limit(500)
                .fetch(this::row);
    }

    public void waits(long id, long approvalId) {
        db.update(REQUEST)
                .set(REQUEST.STATE, "WAITING")
                .set(REQUEST.APPROVAL_ID, approvalId)
                .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public void open(long id) {
        db.update(REQUEST)
                .set(REQUEST.STATE, "OPEN")
                .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                .where(REQUEST.ID.eq(id), REQUEST.STATE.eq("WAITING"))
                .execute();
    }

    public void remember(long id, Map<String, String> more) {
        db.update(REQUEST)
                .set(REQUEST.FACTS, facts.write(more))
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public void answer(long id, Answer answer) {
        db.update(REQUEST)
                .set(REQUEST.STATE, "ANSWERED")
                .set(REQUEST.OUTCOME, answer.outcome())
                .set(REQUEST.ANSWER, answer.text())
                .set(REQUEST.ANSWERED_BY, answer.by())
                .set(REQUEST.ANSWERED_BY_NAME, answer.byName())
                .set(REQUEST.ANSWERED_AT, answer.at())
                .set(REQUEST.DOCUMENT_ID, answer.documentId())
                .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    /** What is late and whose chief was not told yet. */
    public List<Long> toEscalate(LocalDate today) {
        return db.select(REQUEST.ID)
                .from(REQUEST)
                .where(REQUEST.STATE.in(OPEN), REQUEST.DUE_ON.lt(today), REQUEST.ESCALATED_AT.isNull())
                .fetch(REQUEST.ID);
    }

    /** True the first time. */
    public boolean escalate(long id, Instant now) {
        return db.update(REQUEST)
                        .set(REQUEST.ESCALATED_AT, now)
                        .where(REQUEST.ID.eq(id), REQUEST.ESCALATED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Of all the viewer's cases, those with a day first. */
    public List<Listed> waiting(Viewer viewer, boolean onlyEscalated, int most) {
        return db.select(REQUEST.asterisk(), CASE_BRIEF.NUMBER, CASE_BRIEF.PARTIES)
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .where(
                        REQUEST.STATE.in(OPEN),
                        onlyEscalated ? REQUEST.ESCALATED_AT.isNotNull() : org.jooq.impl.DSL.noCondition(),
                        files.visibleTo(viewer))
                .orderBy(REQUEST.DUE_ON.asc().nullsLast(), REQUEST.ID)
                .limit(most)
                .fetch(row ->
                        new Listed(row(row.into(REQUEST)), row.get(CASE_BRIEF.NUMBER), row.get(CASE_BRIEF.PARTIES)));
    }

    private Row row(RequestRecord row) {
        return new Row(
                row.getId(),
                new CaseId(row.getCaseId()),
                row.getCasePartyId(),
                row.getPartyName(),
                row.getRole(),
                row.getKind(),
                row.getBody(),
                facts.read(row.getFacts()),
                row.getSource(),
                row.getAskedAt(),
                row.getDueOn(),
                row.getState(),
                row.getOutcome(),
                row.getAnswer(),
                row.getAnsweredAt(),
                row.getAnsweredByName(),
                row.getEscalatedAt(),
                row.getDocumentId(),
                db.select(REQUEST_EVIDENCE.EVIDENCE_ID)
                        .from(REQUEST_EVIDENCE)
                        .where(REQUEST_EVIDENCE.REQUEST_ID.eq(row.getId()))
                        .fetch(REQUEST_EVIDENCE.EVIDENCE_ID),
                row.getVersion());
    }
}
