/** 银行: the records of the court-bank family, in plain words, each with its name on the wire. */
@NullMarked
package lianzhi.wire.bank;

import org.jspecify.annotations.NullMarked;
