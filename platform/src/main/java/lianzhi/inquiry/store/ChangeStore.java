package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static lianzhi.schema.shared.Tables.EXCHANGE_PARTNER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 新情况: what the last answer of each institution says that the one before did not. */
@Component
public class ChangeStore {
    /** How an asset differs from the answer before. */
    public enum What {
        NEW,
        MORE,
        LESS,
        GONE
    }

    /** A person and an institution, on whatever route it answered. */
    private record Pair(long partyId, String institution) {}

    private record Answer(long itemId, Instant at, String partyName) {}

    private final DSLContext db;

    ChangeStore(DSLContext db) {
        this.db = db;
    }

    /** Of institutions that have answered twice. */
    public List<Change> of(CaseId caseId) {
        var changes = new ArrayList<Change>();
        for (var answers : lastTwo(caseId).values()) {
            if (answers.size() == 2) changes.addAll(compare(answers.get(1), answers.get(0)));
        }
        return changes;
    }

    /** The last first. */
    private Map<Pair, List<Answer>> lastTwo(CaseId caseId) {
        var institution = coalesce(EXCHANGE_PARTNER.INSTITUTION, REQUEST.PARTNER_ID.cast(String.class));
        var place = rowNumber()
                .over()
                .partitionBy(REQUEST.PARTY_ID, institution)
                .orderBy(REQUEST.HANDLED_AT.desc(), REQUEST.ID.desc())
                .as("place");
        var ranked = select(REQUEST.fields())
                .select(place, institution.as("institution"))
                .from(REQUEST)
                .join(EXCHANGE_PARTNER)
                .on(EXCHANGE_PARTNER.ID.eq(REQUEST.PARTNER_ID))
                .where(REQUEST.CASE_ID.eq(caseId.value()), REQUEST.HANDLED_AT.isNotNull())
                .asTable(REQUEST.getName());
        var request = REQUEST.as(REQUEST.getName());
        var last = new HashMap<Pair, List<Answer>>();
        var where = field(name("institution"), String.class);
        db.select(request.PARTY_ID, where, request.ITEM_ID, request.HANDLED_AT, request.PARTY_NAME)
                .from(ranked)
                .where(field(name("place"), Integer.class).le(2))
                .orderBy(request.HANDLED_AT.desc(), request.ID.desc())
                .forEach(row -> last.computeIfAbsent(new Pair(row.value1(), row.value2()), pair -> new ArrayList<>())
                        .add(new Answer(row.value3(), row.value4(), row.value5())));
        return last;
    }

    private List<Change> compare(Answer before, Answer now) {
        var then = seen(before.itemId());
        var today = seen(now.itemId());
        var changes = new ArrayList<Change>();
        today.forEach((asset, sight) -> {
            var old = then.get(asset);
            var had = old == null ? null : old.available();
            if (had != null && had.equals(sight.available())) return;
            var what = had == null ? What.NEW : sight.available().compareTo(had) > 0 ? What.MORE : What.LESS;
            changes.add(change(asset, what, sight, had, sight.available(), before, now));
        });
        then.forEach((asset, sight) -> {
            if (!today.containsKey(asset)) {
                changes.add(change(asset, What.GONE, sight, sight.available(), null, before, now));
            }
        });
        return changes;
    }

    private static Change change(
            long asset, What what, Sight sight, @Nullable Money had, @Nullable Money has, Answer before, Answer now) {
        return new Change(
                asset,
                what,
                sight.assetClass(),
                sight.institution(),
                FoundAsset.shown(sight.assetClass(), sight.account()),
                now.partyName(),
                had,
                has,
                Objects.requireNonNull(before.at()),
                Objects.requireNonNull(now.at()));
    }

    private record Sight(String assetClass, String institution, String account, Money available) {}

    private Map<Long, Sight> seen(long itemId) {
        return db.select(ASSET.ID, ASSET.CLASS, ASSET.INSTITUTION, ASSET.ACCOUNT, SIGHTING.AVAILABLE_FEN)
                .from(SIGHTING)
                .join(ASSET)
                .on(ASSET.ID.eq(SIGHTING.ASSET_ID))
                .where(SIGHTING.ITEM_ID.eq(itemId))
                .fetchMap(
                        row -> row.value1(), row -> new Sight(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
