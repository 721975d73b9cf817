package lianzhi.sanctions.store;

import org.jspecify.annotations.Nullable;

/**
 * 批次中一人的结果.
 *
 * @param reasons as JSON; an empty list when nothing speaks against it
 */
public record Settled(
        int no,
        String state,
        @Nullable Long sanction,
        @Nullable Long order,
        String reasons) {}
