package lianzhi.cases.overview;

import java.time.Instant;
import java.util.Map;
import lianzhi.cases.Words;
import org.jspecify.annotations.Nullable;

/** 时间线: one event of a case. */
public record TimelineEntry(
        long id,
        String code,
        Words title,
        Instant at,
        Instant recordedAt,
        @Nullable String by,
        Map<String, String> facts) {}
