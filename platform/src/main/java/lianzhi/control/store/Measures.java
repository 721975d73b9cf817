package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.ACT_DOCUMENT;
import static lianzhi.schema.control.Tables.EARLIER_FREEZE;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.MeasureInForce;
import lianzhi.control.MeasureInForce.Act;
import lianzhi.control.MeasureInForce.EarlierFreeze;
import lianzhi.control.MeasureInForce.Paper;
import lianzhi.control.MeasureInForce.Way;
import lianzhi.control.MeasureState;
import lianzhi.inquiry.FoundAsset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads measures with their acts, for a screen. */
@Component
public class Measures {
    private final DSLContext db;

    Measures(DSLContext db) {
        this.db = db;
    }

    public List<MeasureInForce> of(CaseId id) {
        return read(MEASURE.CASE_ID.eq(id.value()));
    }

    private List<MeasureInForce> read(Condition which) {
        Field<List<Paper>> papers = multiset(select(ACT_DOCUMENT.DOCUMENT_ID, ACT_DOCUMENT.NAME, ACT_DOCUMENT.NUMBER)
                        .from(ACT_DOCUMENT)
                        .where(ACT_DOCUMENT.ACT_ID.eq(ACT.ID))
                        .orderBy(ACT_DOCUMENT.POSITION))
                .as("papers")
                .convertFrom(rows -> rows.map(one -> new Paper(one.value1(), one.value2(), one.value3())));
        Field<List<Act>> acts = multiset(select(ACT.fields())
                        .select(papers)
                        .select(EXCHANGE_ITEM.STATE.as("item_state"), EXCHANGE_ITEM.ATTEMPTS)
                        .select(EXCHANGE_ITEM.FETCHED_AT, EXCHANGE_ITEM.DUE_AT)
                        .from(ACT)
                        .leftJoin(EXCHANGE_ITEM)
                        .on(EXCHANGE_ITEM.ID.eq(ACT.ITEM_ID))
                        .where(ACT.MEASURE_ID.eq(MEASURE.ID))
                        .orderBy(ACT.ID))
                .as("acts")
                .convertFrom(rows -> rows.map(one -> act(one, one.get(papers))));
        Field<List<EarlierFreeze>> freezes = multiset(select(
                                EARLIER_FREEZE.AUTHORITY,
                                EARLIER_FREEZE.DOCUMENT,
                                EARLIER_FREEZE.FEN,
                                EARLIER_FREEZE.UNTIL)
                        .from(EARLIER_FREEZE)
                        .where(EARLIER_FREEZE.MEASURE_ID.eq(MEASURE.ID))
                        .orderBy(EARLIER_FREEZE.POSITION))
                .as("freezes")
                .convertFrom(rows ->
                        rows.map(one -> new EarlierFreeze(one.value1(), one.value2(), one.value3(), one.value4())));
        return db.select(MEASURE.fields())
                .select(freezes, acts)
                .from(MEASURE)
                .where(which)
                .orderBy(MEASURE.ID)
                .fetch(one -> measure(one, one.get(freezes), one.get(acts)));
    }

    private static MeasureInForce measure(Record one, List<EarlierFreeze> freezes, List<Act> acts) {
        return new MeasureInForce(
                one.get(MEASURE.ID),
                one.get(MEASURE.ASSET_ID),
                one.get(MEASURE.CASE_PARTY_ID),
                one.get(MEASURE.PARTY_NAME),
                one.get(MEASURE.PARTNER_ID),
                one.get(MEASURE.INSTITUTION),
                one.get(MEASURE.CLASS),
                FoundAsset.shown(one.get(MEASURE.CLASS), one.get(MEASURE.ACCOUNT)),
                one.get(MEASURE.ORDERED_FEN),
                one.get(MEASURE.HELD_FEN),
                one.get(MEASURE.OVER_LIMIT_FEN),
                one.get(MEASURE.VALUE_FEN),
                MeasureState.valueOf(one.get(MEASURE.STATE)),
                one.get(MEASURE.STARTS_AT),
                one.get(MEASURE.ENDS_AT),
                one.get(MEASURE.QUEUE_RANK),
                one.get(MEASURE.REASON),
                one.get(MEASURE.VERSION),
                freezes,
                acts);
    }

    private static Act act(Record one, List<Paper> papers) {
        return new Act(
                one.get(ACT.ID),
                ActKind.valueOf(one.get(ACT.KIND)),
                one.get(ACT.GROUND),
                one.get(ACT.FEN),
                one.get(ACT.UNTIL),
                ActState.valueOf(one.get(ACT.STATE)),
                one.get(ACT.ASKED_BY_NAME),
                one.get(ACT.ASKED_AT),
                one.get(ACT.APPROVAL_ID),
                one.get(ACT.NUMBER),
                one.get(ACT.ORDERED_AT),
                one.get(ACT.ANSWERED_AT),
                one.get(ACT.DONE_FEN),
                one.get(ACT.OVER_LIMIT_FEN),
                one.get(ACT.RECEIPT_AT),
                one.get(ACT.REASON),
                papers,
                way(one));
    }

    private static @Nullable Way way(Record one) {
        String state = one.get("item_state", String.class);
        if (state == null) return null;
        return new Way(
                state,
                one.get(EXCHANGE_ITEM.ATTEMPTS),
                one.get(EXCHANGE_ITEM.FETCHED_AT),
                one.get(EXCHANGE_ITEM.DUE_AT),
                one.get(ACT.LATE_AT) != null);
    }
}
