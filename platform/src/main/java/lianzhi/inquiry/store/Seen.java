package lianzhi.inquiry.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.inquiry.FoundAsset.EarlierFreeze;
import lianzhi.inquiry.FoundAsset.PriorityRight;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** What one answer says of one asset. */
public record Seen(
        long caseId,
        long casePartyId,
        long partyId,
        long partnerId,
        long itemId,
        String assetClass,
        String institution,
        String account,
        String kind,
        String branch,
        String state,
        Money balance,
        Money available,
        @Nullable Money value,
        String quantity,
        Map<String, String> details,
        Instant seenAt,
        List<EarlierFreeze> freezes,
        List<PriorityRight> rights) {
    AssetStore.Key key() {
        return new AssetStore.Key(partyId, partnerId, assetClass, account);
    }
}
