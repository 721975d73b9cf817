package lianzhi.sanctions.store;

import org.jspecify.annotations.Nullable;

/**
 * 待证事实: what the file must say of one debtor.
 *
 * @param code of the condition that it proves
 * @param event of the timeline
 * @param test of the catalogue that the event has to pass; null for none
 */
public record Fact(String code, String event, @Nullable String test) {}
