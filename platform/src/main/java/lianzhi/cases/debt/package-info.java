/** 债务: what is claimed, paid and owed. */
@NullMarked
package lianzhi.cases.debt;

import org.jspecify.annotations.NullMarked;
