package lianzhi.cases.filing;

import java.time.Instant;
import java.util.Map;

/** 立案事件: a fact that the filing writes to the timeline. */
public record FilingEvent(String code, Instant at, Map<String, String> facts) {}
