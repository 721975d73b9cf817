package lianzhi.publicity.store;

import static lianzhi.schema.publicity.Tables.NOTICE;
import static lianzhi.schema.publicity.Tables.READING;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_EVENT;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import lianzhi.cases.CaseId;
import lianzhi.publicity.Notice;
import lianzhi.publicity.Notices;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record13;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The outbox and the place in the timeline up to which it was filled. */
@Repository
public class NoticeStore implements Notices {
    /** So many are read again, for events that had a number before their transaction had one. */
    private static final int READ_AGAIN = 2_000;

    private final DSLContext db;

    NoticeStore(DSLContext db) {
        this.db = db;
    }

    /** An event and a party of its case, not yet told. */
    public record Untold(
            long eventId,
            long caseId,
            String caseNumber,
            String code,
            JSONB facts,
            long casePartyId,
            String role,
            String name,
            String phone) {}

    /** @param after the last one that the caller has; null for the first of them */
    public List<Untold> untold(
            Collection<String> toApplicants, Collection<String> toDebtors, @Nullable Untold after, int atMost) {
        var anybody = new TreeSet<>(toApplicants);
        anybody.addAll(toDebtors);
        return db.select(
                        CASE_EVENT.ID,
                        CASE_EVENT.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        CASE_EVENT.CODE,
                        CASE_EVENT.FACTS,
                        CASE_PARTY.ID,
                        CASE_PARTY.ROLE,
                        CASE_PARTY.NAME,
                        CASE_PARTY.PHONE)
                .from(CASE_EVENT)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_EVENT.CASE_ID))
                .join(CASE_PARTY)
                .on(CASE_PARTY.CASE_ID.eq(CASE_EVENT.CASE_ID))
                .where(
                        after == null
                                ? CASE_EVENT.ID.gt(DSL.select(READING.LAST_EVENT_ID.minus(READ_AGAIN))
                                        .from(READING)
                                        .asField())
                                : CASE_EVENT
                                        .ID
                                        .ge(after.eventId())
                                        .and(DSL.row(CASE_EVENT.ID, CASE_PARTY.ID)
                                                .gt(after.eventId(), after.casePartyId())),
                        // before anybody looks for parties of events that no party is told of
                        CASE_EVENT.CODE.in(anybody),
                        CASE_PARTY
                                .ROLE
                                .eq("APPLICANT")
                                .and(CASE_EVENT.CODE.in(toApplicants))
                                .or(CASE_PARTY
                                        .ROLE
                                        .eq("DEBTOR")
                                        .and(CASE_EVENT.CODE.in(toDebtors))
                                        .and(isHis())),
                        DSL.notExists(DSL.selectOne()
                                .from(NOTICE)
                                .where(NOTICE.EVENT_ID.eq(CASE_EVENT.ID), NOTICE.CASE_PARTY_ID.eq(CASE_PARTY.ID))))
                .orderBy(CASE_EVENT.ID, CASE_PARTY.ID)
                .limit(atMost)
                .fetch(mapping(Untold::new));
    }

    /** What is done to an asset is told to whose asset it is, not to another debtor of the case. */
    private static Condition isHis() {
        var control = DSL.jsonbGetAttributeAsText(CASE_EVENT.FACTS, "controlId");
        return control.isNull()
                .or(DSL.exists(DSL.selectOne()
                        .from(CONTROL_MEASURE)
                        .where(
                                CONTROL_MEASURE.ID.eq(control.cast(Long.class)),
                                CONTROL_MEASURE.CASE_PARTY_ID.eq(CASE_PARTY.ID))));
    }

    public record New(Untold about, String channel, String textZh, String textEn) {}

    public void add(List<New> notices, Instant at) {
        if (notices.isEmpty()) return;
        db.execute(
                "insert into publicity.notice (event_id, case_id, case_party_id, code, recipient, channel, address,"
                        + " text_zh, text_en, created_at, next_try_at) select e, c, p, code, recipient, channel, address,"
                        + " zh, en, {9}, {9} from unnest({0}::bigint[], {1}::bigint[], {2}::bigint[], {3}::text[],"
                        + " {4}::text[], {5}::text[], {6}::text[], {7}::text[], {8}::text[]) as x (e, c, p, code,"
                        + " recipient, channel, address, zh, en) on conflict do nothing",
                numbers(notices, n -> n.about().eventId()),
                numbers(notices, n -> n.about().caseId()),
                numbers(notices, n -> n.about().casePartyId()),
                texts(notices, n -> n.about().code()),
                texts(notices, n -> n.about().name()),
                texts(notices, New::channel),
                texts(notices, n -> n.about().phone()),
                texts(notices, New::textZh),
                texts(notices, New::textEn),
                DSL.val(at, NOTICE.CREATED_AT));
    }

    private static Field<Long[]> numbers(List<New> notices, Function<New, Long> part) {
        return DSL.val(notices.stream().map(part).toArray(Long[]::new));
    }

    private static Field<String[]> texts(List<New> notices, Function<New, String> part) {
        return DSL.val(notices.stream().map(part).toArray(String[]::new));
    }

    /** Everything up to this event has been looked at. */
    public void readUpTo(long eventId) {
        db.update(READING)
                .set(READING.LAST_EVENT_ID, DSL.greatest(READING.LAST_EVENT_ID, DSL.val(eventId)))
                .execute();
    }

    public TimelineEnd end() {
        return db.fetchSingle("select (select coalesce(max(id), 0) from shared.case_event),"
                        + " pg_snapshot_xmin(pg_current_snapshot())::text::bigint,"
                        + " pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .map(row -> new TimelineEnd(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class)));
    }

    /** Takes notices that are due; a second node skips what the first has locked. */
    public List<Notice> takeDue(Instant now, Instant nextTry, int atMost) {
        var ids = db.select(NOTICE.ID)
                .from(NOTICE)
                .where(NOTICE.STATE.eq("QUEUED"), NOTICE.NEXT_TRY_AT.le(now))
                .orderBy(NOTICE.NEXT_TRY_AT)
                .limit(atMost)
                .forUpdate()
                .skipLocked()
                .fetch(NOTICE.ID);
        db.update(NOTICE)
                .set(NOTICE.NEXT_TRY_AT, nextTry)
                .set(NOTICE.ATTEMPTS, NOTICE.ATTEMPTS.plus(1))
                .where(NOTICE.ID.in(ids))
                .execute();
        return notices().where(NOTICE.ID.in(ids)).fetch(mapping(Notice::new));
    }

    public void settle(Collection<Long> ids, String state, Instant at) {
        db.update(NOTICE)
                .set(NOTICE.STATE, state)
                .set(NOTICE.SETTLED_AT, at)
                .set(NOTICE.PROBLEM, "")
                .where(NOTICE.ID.in(ids))
                .execute();
    }

    /** Keeps the problem; after ten attempts the notice is given up and a person must look at it. */
    public void failed(long id, String problem, Instant at) {
        db.update(NOTICE)
                .set(NOTICE.PROBLEM, problem)
                .set(NOTICE.STATE, DSL.when(NOTICE.ATTEMPTS.ge(10), "FAILED").otherwise("QUEUED"))
                .set(NOTICE.SETTLED_AT, DSL.when(NOTICE.ATTEMPTS.ge(10), DSL.val(at)))
                .where(NOTICE.ID.eq(id))
                .execute();
    }

    @Override
    public List<Notice> to(CaseId caseId, long casePartyId) {
        return notices()
                .where(NOTICE.CASE_ID.eq(caseId.value()), NOTICE.CASE_PARTY_ID.eq(casePartyId))
                .orderBy(NOTICE.CREATED_AT.desc(), NOTICE.ID.desc())
                .fetch(mapping(Notice::new));
    }

    /** The outbox of the cases that may be seen, newest first. */
    public List<Notice> page(Condition visibleCases, int page, int size) {
        return notices()
                .where(visible(visibleCases))
                .orderBy(NOTICE.CREATED_AT.desc(), NOTICE.ID.desc())
                .limit(size)
                .offset(page * size)
                .fetch(mapping(Notice::new));
    }

    public int count(Condition visibleCases) {
        return db.fetchCount(NOTICE, visible(visibleCases));
    }

    private static Condition visible(Condition cases) {
        return NOTICE.CASE_ID.in(DSL.select(CASE_BRIEF.ID).from(CASE_BRIEF).where(cases));
    }

    private SelectJoinStep<
                    Record13<
                            Long,
                            Long,
                            Long,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            Instant,
                            String,
                            Instant,
                            String>>
            notices() {
        return db.select(
                        NOTICE.ID,
                        NOTICE.CASE_ID,
                        NOTICE.CASE_PARTY_ID,
                        NOTICE.CODE,
                        NOTICE.RECIPIENT,
                        NOTICE.CHANNEL,
                        NOTICE.ADDRESS,
                        NOTICE.TEXT_ZH,
                        NOTICE.TEXT_EN,
                        NOTICE.CREATED_AT,
                        NOTICE.STATE,
                        NOTICE.SETTLED_AT,
                        NOTICE.PROBLEM)
                .from(NOTICE);
    }
}
