/** 专户行: the bank that keeps the court's case money: statement, payments, deposits. */
@NullMarked
package lianzhi.simulator.courtbank;

import org.jspecify.annotations.NullMarked;
