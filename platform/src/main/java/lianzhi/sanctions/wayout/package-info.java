/** For the person himself: what ends each measure that weighs on him, step by step. */
@NullMarked
package lianzhi.sanctions.wayout;

import org.jspecify.annotations.NullMarked;
