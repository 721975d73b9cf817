package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * One movement in the bank's own words.
 *
 * @param alike its place, from 1, among those of one telling that nothing else tells apart
 */
public record Move(
        @Nullable Instant at,
        String direction,
        String currency,
        Money amount,
        String kind,
        String serial,
        String counterName,
        String counterAccount,
        String counterBank,
        String remark,
        int alike) {}
