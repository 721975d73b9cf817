/** 到账: what arrived, from whom, for which case. */
@NullMarked
package lianzhi.funds.receipts;

import org.jspecify.annotations.NullMarked;
