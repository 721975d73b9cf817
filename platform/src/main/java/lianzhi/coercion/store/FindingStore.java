package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.FINDING;
import static lianzhi.schema.shared.Tables.FOUND_ASSET;
import static lianzhi.schema.shared.Tables.GONE_ASSET;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.coercion.PropertyDeclaration.Finding;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the queries found, and what of it a report does not say. */
@Component
public class FindingStore {
    private final DSLContext db;

    FindingStore(DSLContext db) {
        this.db = db;
    }

    /**
     * @param name of a thing, as its registrar calls it
     * @param highest the largest balance that any query saw
     * @param goneAt when a later answer of the same institution no longer named it
     */
    public record Known(
            long assetId,
            String assetClass,
            String institution,
            String account,
            String name,
            Money balance,
            Money highest,
            Instant seenAt,
            @Nullable Instant goneAt) {}

    public List<Known> known(CaseId id, long casePartyId) {
        return db.select(
                        FOUND_ASSET.ASSET_ID,
                        FOUND_ASSET.CLASS,
                        FOUND_ASSET.INSTITUTION,
                        FOUND_ASSET.ACCOUNT,
                        FOUND_ASSET.KIND,
                        FOUND_ASSET.BALANCE_FEN,
                        FOUND_ASSET.HIGHEST_FEN,
                        FOUND_ASSET.SEEN_AT,
                        GONE_ASSET.GONE_AT)
                .from(FOUND_ASSET)
                .leftJoin(GONE_ASSET)
                .on(
                        GONE_ASSET.CASE_ID.eq(FOUND_ASSET.CASE_ID),
                        GONE_ASSET.CASE_PARTY_ID.eq(FOUND_ASSET.CASE_PARTY_ID),
                        GONE_ASSET.ASSET_ID.eq(FOUND_ASSET.ASSET_ID))
                .where(FOUND_ASSET.CASE_ID.eq(id.value()), FOUND_ASSET.CASE_PARTY_ID.eq(casePartyId))
                .orderBy(FOUND_ASSET.ASSET_ID)
                .fetch(mapping(Known::new));
    }

    /** A finding is made once; what the debtor has answered stays. False when it was there. */
    public boolean add(
            long declarationId,
            String kind,
            long assetId,
            String what,
            Money found,
            @Nullable Money declared,
            Instant now) {
        return db.insertInto(FINDING)
                        .set(FINDING.DECLARATION_ID, declarationId)
                        .set(FINDING.KIND, kind)
                        .set(FINDING.ASSET_ID, assetId)
                        .set(FINDING.WHAT, what)
                        .set(FINDING.FOUND_FEN, found)
                        .set(FINDING.DECLARED_FEN, declared)
                        .set(FINDING.FOUND_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What a supplement has cured is no finding any more, unless the debtor was asked already. */
    public void dropUnasked(long declarationId) {
        db.deleteFrom(FINDING)
                .where(FINDING.DECLARATION_ID.eq(declarationId), FINDING.ASKED_ON.isNull())
                .execute();
    }

    public int ask(long declarationId, Collection<Long> ids, LocalDate on, LocalDate due) {
        return db.update(FINDING)
                .set(FINDING.ASKED_ON, on)
                .set(FINDING.ANSWER_DUE, due)
                .where(FINDING.DECLARATION_ID.eq(declarationId), FINDING.ID.in(ids), FINDING.ASKED_ON.isNull())
                .execute();
    }

    /** False when he was not asked, or has answered already. */
    public boolean answer(long declarationId, long id, String answer, Instant at) {
        return db.update(FINDING)
                        .set(FINDING.ANSWER, answer)
                        .set(FINDING.ANSWERED_AT, at)
                        .where(
                                FINDING.DECLARATION_ID.eq(declarationId),
                                FINDING.ID.eq(id),
                                FINDING.ASKED_ON.isNotNull(),
                                FINDING.ANSWER.isNull(),
                                FINDING.ACCEPTED.isNull())
                        .execute()
                == 1;
    }

    public boolean decide(long declarationId, long id, boolean accepted, long by) {
        return db.update(FINDING)
                        .set(FINDING.ACCEPTED, accepted)
                        .set(FINDING.DECIDED_BY, by)
                        .where(
                                FINDING.DECLARATION_ID.eq(declarationId),
                                FINDING.ID.eq(id),
                                FINDING.ASKED_ON.isNotNull())
                        .execute()
                == 1;
    }

    List<Finding> of(long declarationId) {
        return db.selectFrom(FINDING)
                .where(FINDING.DECLARATION_ID.eq(declarationId))
                .orderBy(FINDING.ID)
                .fetch(row -> new Finding(
                        row.getId(),
                        row.getKind(),
                        row.getAssetId(),
                        row.getWhat(),
                        row.getFoundFen(),
                        row.getDeclaredFen(),
                        row.getFoundAt(),
                        row.getAskedOn(),
                        row.getAnswerDue(),
                        row.getAnswer(),
                        row.getAccepted()));
    }
}
