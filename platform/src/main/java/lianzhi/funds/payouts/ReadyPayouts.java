package lianzhi.funds.payouts;

import java.util.List;
import lianzhi.law.Money;

/**
 * 待付款: what one payment file would take now.
 *
 * @param payouts so many as one file holds, oldest first
 * @param sum of these
 * @param total how many are ready in all
 */
public record ReadyPayouts(List<Long> payouts, Money sum, int total) {}
