package lianzhi.inquiry.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 线下查明. */
public record Finding(
        long id,
        String partyName,
        String institution,
        @Nullable Long requestId,
        @Nullable Long assetId,
        @Nullable String assetClass,
        LocalDate foundOn,
        String note,
        String evidenceName,
        String enteredBy,
        Instant enteredAt) {}
