package lianzhi.inquiry.store;

import java.time.Instant;
import java.util.Map;

/** 人的线索. */
public record Fact(
        String institution, String key, String name, String place, Map<String, String> details, Instant seenAt) {}
