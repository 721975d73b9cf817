/** 模拟: institutions as a process of its own. */
@NullMarked
package lianzhi.simulator;

import org.jspecify.annotations.NullMarked;
