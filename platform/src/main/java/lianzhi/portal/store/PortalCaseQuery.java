package lianzhi.portal.store;

import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_EVENT;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;
import static lianzhi.schema.shared.Tables.FOUND_ASSET;
import static lianzhi.schema.shared.Tables.OPEN_NODE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the portal reads of a case: published views only. */
@Repository
public class PortalCaseQuery {
    private final DSLContext db;

    PortalCaseQuery(DSLContext db) {
        this.db = db;
    }

    public record Head(
            String number,
            String courtCode,
            String judgeName,
            String cause,
            String stage,
            LocalDate filedOn,
            @Nullable LocalDate closedOn,
            String accountNumber) {}

    public Head head(CaseId id) {
        return db.select(
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE,
                        CASE_BRIEF.JUDGE_NAME,
                        CASE_BRIEF.CAUSE,
                        CASE_BRIEF.STAGE,
                        CASE_BRIEF.FILED_ON,
                        CASE_BRIEF.CLOSED_ON,
                        CASE_BRIEF.ACCOUNT_NUMBER)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(id.value()))
                .fetchSingle(mapping(Head::new));
    }

    public record Party(long id, String role, String name) {}

    public List<Party> parties(CaseId id) {
        return db.select(CASE_PARTY.ID, CASE_PARTY.ROLE, CASE_PARTY.NAME)
                .from(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(id.value()))
                .orderBy(CASE_PARTY.ID)
                .fetch(mapping(Party::new));
    }

    public record Reached(String code, Instant at) {}

    /**
     * The first time each of these events happened, in order.
     *
     * @param ownOf events on assets are only this party's; null for the applicant, who sees those of all debtors
     */
    public List<Reached> reached(CaseId id, Collection<String> codes, @Nullable Long ownOf) {
        var first = DSL.min(CASE_EVENT.AT);
        var control = DSL.jsonbGetAttributeAsText(CASE_EVENT.FACTS, "controlId");
        return db.select(CASE_EVENT.CODE, first)
                .from(CASE_EVENT)
                .where(
                        CASE_EVENT.CASE_ID.eq(id.value()),
                        CASE_EVENT.CODE.in(codes),
                        ownOf == null
                                ? DSL.noCondition()
                                : control.isNull()
                                        .or(DSL.exists(DSL.selectOne()
                                                .from(CONTROL_MEASURE)
                                                .where(
                                                        CONTROL_MEASURE.CASE_PARTY_ID.eq(ownOf),
                                                        CONTROL_MEASURE.ID.eq(control.cast(Long.class))))))
                .groupBy(CASE_EVENT.CODE)
                .orderBy(first)
                .fetch(mapping(Reached::new));
    }

    /**
     * 已公布的惩戒.
     *
     * @param units that were told to lift it and what follows it, and how many of them confirmed
     */
    public record Published(
            String family,
            String name,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            long units,
            long confirmed) {}

    /** Listings and consumption orders, which are public anyway; newest first. */
    public List<Published> published(CaseId id) {
        return db.fetch("""
            select s.family, s.name, s.published_at, s.withdrawn_at, count(a.id) as units,
                count(a.id) filter (where a.state = 'DONE') as confirmed
            from shared.sanction s
            left join shared.sanction c on c.id = s.id or c.parent_id = s.id
            left join shared.sanction_act a on a.sanction_id = c.id and a.kind = 'LIFT'
            where s.case_id = {0} and s.family in ('LIST', 'CONSUMPTION') and s.published_at is not null
            group by s.id, s.family, s.name, s.published_at, s.withdrawn_at
            order by s.published_at desc, s.id
            """, id.value())
                .map(row -> new Published(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class)));
    }

    public record Duty(String code, String zh, String en, LocalDate dueOn, String actor) {}

    /**
     * What somebody still has to do by a day, earliest first.
     *
     * @param shown codes of what this party may see
     * @param own codes of what parties do themselves
     */
    public List<Duty> duties(CaseId id, List<String> shown, List<String> own) {
        return db.select(OPEN_NODE.CODE, OPEN_NODE.ZH, OPEN_NODE.EN, OPEN_NODE.DUE_ON, OPEN_NODE.ACTOR)
                .from(OPEN_NODE)
                .where(
                        OPEN_NODE.CASE_ID.eq(id.value()),
                        OPEN_NODE.IS_DUTY.isTrue().or(OPEN_NODE.CODE.in(own)),
                        OPEN_NODE.DUE_ON.isNotNull(),
                        OPEN_NODE.CODE.in(shown))
                .orderBy(OPEN_NODE.DUE_ON)
                .limit(5)
                .fetch(mapping(Duty::new));
    }

    /** 查到的财产: as an answer said it, whole; mask before it is shown. */
    public record Found(
            long casePartyId, String assetClass, String institution, String account, Money balance, Instant seenAt) {}

    public List<Found> found(CaseId id) {
        return db.select(
                        FOUND_ASSET.CASE_PARTY_ID,
                        FOUND_ASSET.CLASS,
                        FOUND_ASSET.INSTITUTION,
                        FOUND_ASSET.ACCOUNT,
                        FOUND_ASSET.BALANCE_FEN,
                        FOUND_ASSET.SEEN_AT)
                .from(FOUND_ASSET)
                .where(FOUND_ASSET.CASE_ID.eq(id.value()))
                .orderBy(FOUND_ASSET.CASE_PARTY_ID, FOUND_ASSET.SEEN_AT, FOUND_ASSET.ASSET_ID)
                .limit(200)
                .fetch(mapping(Found::new));
    }
}
