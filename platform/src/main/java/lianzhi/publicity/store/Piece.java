package lianzhi.publicity.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 材料. */
public record Piece(
        long id,
        String courtCode,
        String kind,
        String title,
        String body,
        String source,
        String state,
        long writtenBy,
        String writtenByName,
        Instant writtenAt,
        String publishedByName,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        int version) {}
