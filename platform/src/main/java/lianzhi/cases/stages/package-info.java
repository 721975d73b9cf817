/** 阶段: the one table of lawful moves between stages. */
@NullMarked
package lianzhi.cases.stages;

import org.jspecify.annotations.NullMarked;
