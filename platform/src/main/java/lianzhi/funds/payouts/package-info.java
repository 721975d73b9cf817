/** 发放: what is paid to whom, by how many hands. */
@NullMarked
package lianzhi.funds.payouts;

import org.jspecify.annotations.NullMarked;
