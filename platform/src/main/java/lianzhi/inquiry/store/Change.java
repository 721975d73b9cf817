package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param before available then; null when it was not there
 * @param now available now; null when it is gone
 * @param since when the institution answered before
 */
public record Change(
        long assetId,
        ChangeStore.What what,
        String assetClass,
        String institution,
        String account,
        String partyName,
        @Nullable Money before,
        @Nullable Money now,
        Instant since,
        Instant at) {}
