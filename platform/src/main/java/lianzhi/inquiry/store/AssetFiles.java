package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;
import static lianzhi.schema.shared.Tables.PARTY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One file for an asset across cases, one for a debtor; a viewer sees the cases that he may see. */
@Component
public class AssetFiles {
    /** What one answer said of it, for one case. */
    public record Seen(
            long caseId,
            String caseNumber,
            Money balance,
            Money available,
            @Nullable Money value,
            String state,
            Map<String, String> details,
            Instant seenAt) {}

    private final DSLContext db;

    AssetFiles(DSLContext db) {
        this.db = db;
    }

    /** Empty unless the debtor is party of a case that the viewer may see. */
    public Optional<Debtor> debtor(long partyId, Condition visible) {
        return db.select(CASE_PARTY.PARTY_ID, CASE_PARTY.NAME, CASE_PARTY.IS_UNIT)
                .from(CASE_PARTY)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_PARTY.CASE_ID))
                .where(CASE_PARTY.PARTY_ID.eq(partyId), CASE_PARTY.ROLE.eq("DEBTOR"), visible)
                .limit(1)
                .fetchOptional(row -> new Debtor(row.value1(), row.value2(), row.value3()));
    }

    public List<DebtorCase> cases(long partyId, Condition visible) {
        return db.selectDistinct(
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE,
                        CASE_BRIEF.STAGE,
                        CASE_BRIEF.JUDGE_NAME)
                .from(CASE_PARTY)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_PARTY.CASE_ID))
                .where(CASE_PARTY.PARTY_ID.eq(partyId), CASE_PARTY.ROLE.eq("DEBTOR"), visible)
                .orderBy(CASE_BRIEF.ID.desc())
                .fetch(row -> new DebtorCase(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    public Optional<AssetFile> asset(long id, Condition visible) {
        return assets(ASSET.ID.eq(id), visible).stream().findFirst();
    }

    public List<AssetFile> ofDebtor(long partyId, Condition visible) {
        return assets(ASSET.PARTY_ID.eq(partyId), visible);
    }

    private List<AssetFile> assets(Condition which, Condition visible) {
        return db.select(
                        ASSET.ID,
                        ASSET.PARTY_ID,
                        PARTY.NAME,
                        ASSET.CLASS,
                        ASSET.INSTITUTION,
                        ASSET.ACCOUNT,
                        ASSET.KIND,
                        ASSET.BRANCH,
                        ASSET.FIRST_SEEN_AT)
                .from(ASSET)
                .join(PARTY)
                .on(PARTY.ID.eq(ASSET.PARTY_ID))
                .where(which)
                .and(exists(selectOne()
                        .from(SIGHTING)
                        .join(CASE_BRIEF)
                        .on(CASE_BRIEF.ID.eq(SIGHTING.CASE_ID))
                        .where(SIGHTING.ASSET_ID.eq(ASSET.ID), visible)))
                .orderBy(ASSET.CLASS, ASSET.ID)
                .fetch(row -> new AssetFile(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        FoundAsset.shown(row.value4(), row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    /** Newest first. */
    public List<Seen> sightings(long assetId, Condition visible) {
        return db.select(SIGHTING.fields())
                .select(CASE_BRIEF.NUMBER)
                .from(SIGHTING)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(SIGHTING.CASE_ID))
                .where(SIGHTING.ASSET_ID.eq(assetId), visible)
                .orderBy(SIGHTING.SEEN_AT.desc(), SIGHTING.ID.desc())
                .limit(100)
                .fetch(row -> new Seen(
                        row.get(SIGHTING.CASE_ID),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(SIGHTING.BALANCE_FEN),
                        row.get(SIGHTING.AVAILABLE_FEN),
                        row.get(SIGHTING.VALUE_FEN),
                        row.get(SIGHTING.STATE),
                        DetailsJson.read(row.get(SIGHTING.DETAILS)),
                        row.get(SIGHTING.SEEN_AT)));
    }

    /** Measures on these assets, in the order in which they began. */
    public List<Held> measures(List<Long> assets, Condition visible) {
        return db.select(CONTROL_MEASURE.fields())
                .select(CASE_BRIEF.NUMBER, CASE_BRIEF.COURT_CODE)
                .from(CONTROL_MEASURE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CONTROL_MEASURE.CASE_ID))
                .where(CONTROL_MEASURE.ASSET_ID.in(assets), visible)
                .orderBy(CONTROL_MEASURE.STARTS_AT.asc().nullsLast(), CONTROL_MEASURE.ID)
                .fetch(row -> new Held(
                        row.get(CONTROL_MEASURE.ID),
                        row.get(CONTROL_MEASURE.ASSET_ID),
                        row.get(CONTROL_MEASURE.CASE_ID),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(CASE_BRIEF.COURT_CODE),
                        row.get(CONTROL_MEASURE.STATE),
                        row.get(CONTROL_MEASURE.ORDERED_FEN),
                        row.get(CONTROL_MEASURE.HELD_FEN),
                        row.get(CONTROL_MEASURE.OVER_LIMIT_FEN),
                        row.get(CONTROL_MEASURE.WORTH_FEN),
                        row.get(CONTROL_MEASURE.STARTS_AT),
                        row.get(CONTROL_MEASURE.ENDS_AT),
                        row.get(CONTROL_MEASURE.QUEUE_RANK)));
    }

    /** Measures in force of cases that the viewer may not see: he learns that they exist, and nothing else. */
    public int hiddenMeasures(long assetId, Condition visible) {
        return db.fetchCount(db.selectOne()
                .from(CONTROL_MEASURE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CONTROL_MEASURE.CASE_ID))
                .where(CONTROL_MEASURE.ASSET_ID.eq(assetId))
                .and(CONTROL_MEASURE.STATE.in("EFFECTIVE", "WAITING"))
                .and(not(visible)));
    }
}
