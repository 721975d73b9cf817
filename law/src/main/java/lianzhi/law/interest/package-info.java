/** 利息: what is owed on a day. Start at {@link StateDebt}; the tables are {@link RateTables}. */
@NullMarked
package lianzhi.law.interest;

import org.jspecify.annotations.NullMarked;
