package lianzhi.control.store;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.control.LimitKind;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 财产限制. */
public record AssetLimit(
        long id,
        long caseId,
        long assetId,
        LimitKind kind,
        String ground,
        String note,
        @Nullable Money kept,
        @Nullable Integer share,
        @Nullable String coOwners,
        @Nullable LocalDate toldOn,
        @Nullable String toldHow,
        String enteredBy,
        Instant enteredAt) {}
