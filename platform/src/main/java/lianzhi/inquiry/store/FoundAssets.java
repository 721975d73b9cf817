package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.EARLIER_FREEZE;
import static lianzhi.schema.inquiry.Tables.PRIORITY_RIGHT;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.Assets;
import lianzhi.inquiry.FoundAsset;
import lianzhi.inquiry.FoundAsset.EarlierFreeze;
import lianzhi.inquiry.FoundAsset.PriorityRight;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the assets of a case, each as it was last seen. */
@Component
public class FoundAssets implements Assets {
    private final DSLContext db;

    FoundAssets(DSLContext db) {
        this.db = db;
    }

    @Override
    public FoundAsset find(CaseId caseId, long assetId) {
        return read(caseId, ASSET.ID.eq(assetId)).stream().findFirst().orElseThrow(() -> Refused.notFound("asset"));
    }

    public List<FoundAsset> of(CaseId caseId) {
        return read(caseId, trueCondition());
    }

    private List<FoundAsset> read(CaseId caseId, Condition which) {
        var last = select(SIGHTING.fields())
                .distinctOn(SIGHTING.ASSET_ID)
                .from(SIGHTING)
                .where(SIGHTING.CASE_ID.eq(caseId.value()))
                .orderBy(SIGHTING.ASSET_ID, SIGHTING.SEEN_AT.desc(), SIGHTING.ID.desc())
                .asTable(SIGHTING.getName());
        var sighting = SIGHTING.as(SIGHTING.getName());
        var freezes = multiset(select(
                                EARLIER_FREEZE.AUTHORITY,
                                EARLIER_FREEZE.DOCUMENT,
                                EARLIER_FREEZE.FEN,
                                EARLIER_FREEZE.UNTIL)
                        .from(EARLIER_FREEZE)
                        .where(EARLIER_FREEZE.SIGHTING_ID.eq(sighting.ID))
                        .orderBy(EARLIER_FREEZE.POSITION))
                .convertFrom(rows ->
                        rows.map(one -> new EarlierFreeze(one.value1(), one.value2(), one.value3(), one.value4())));
        var rights = multiset(select(PRIORITY_RIGHT.KIND, PRIORITY_RIGHT.HOLDER, PRIORITY_RIGHT.FEN)
                        .from(PRIORITY_RIGHT)
                        .where(PRIORITY_RIGHT.SIGHTING_ID.eq(sighting.ID))
                        .orderBy(PRIORITY_RIGHT.POSITION))
                .convertFrom(rows -> rows.map(one -> new PriorityRight(one.value1(), one.value2(), one.value3())));
        return db.select(
                        ASSET.ID,
                        ASSET.CLASS,
                        ASSET.PARTNER_ID,
                        ASSET.INSTITUTION,
                        ASSET.ACCOUNT,
                        ASSET.KIND,
                        sighting.CASE_PARTY_ID,
                        CASE_PARTY.NAME,
                        sighting.BALANCE_FEN,
                        sighting.AVAILABLE_FEN,
                        ASSET.BRANCH,
                        sighting.VALUE_FEN,
                        sighting.DETAILS,
                        freezes,
                        rights,
                        ASSET.FIRST_SEEN_AT,
                        sighting.SEEN_AT)
                .from(last)
                .join(ASSET)
                .on(ASSET.ID.eq(sighting.ASSET_ID))
                .join(CASE_PARTY)
                .on(CASE_PARTY.ID.eq(sighting.CASE_PARTY_ID))
                .where(which)
                .orderBy(sighting.AVAILABLE_FEN.desc(), ASSET.ID)
                .fetch(one -> new FoundAsset(
                        one.value1(),
                        one.value2(),
                        one.value3(),
                        one.value4(),
                        one.value5(),
                        one.value6(),
                        one.value7(),
                        one.value8(),
                        one.value9(),
                        one.value10(),
                        one.value11(),
                        one.value12(),
                        DetailsJson.read(one.value13()),
                        one.value14(),
                        one.value15(),
                        one.value16(),
                        one.value17()));
    }
}
