package lianzhi.sanctions.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 批量纳入：the same grounds and words for all; {@code declared} as JSON. */
public record ListingBatch(
        long id,
        String courtCode,
        String title,
        List<String> items,
        String conduct,
        String evidence,
        String declared,
        String state,
        long askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Long signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant doneAt,
        String why) {}
