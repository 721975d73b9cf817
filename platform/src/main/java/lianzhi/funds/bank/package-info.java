/** 专户银行: the connector to the court's bank; speaks HTTP outside of transactions. */
@NullMarked
package lianzhi.funds.bank;

import org.jspecify.annotations.NullMarked;
