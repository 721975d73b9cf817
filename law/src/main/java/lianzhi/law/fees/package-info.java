/** 费用: what the court charges. Start at {@link FeeScale}; out of money received, {@link TakeExecutionFee}. */
@NullMarked
package lianzhi.law.fees;

import org.jspecify.annotations.NullMarked;
