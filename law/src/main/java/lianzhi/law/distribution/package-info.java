/** 分配: several creditors, one pot. Start at {@link Distribute}. */
@NullMarked
package lianzhi.law.distribution;

import org.jspecify.annotations.NullMarked;
