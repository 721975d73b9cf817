/** 执行和解与分期: agreed plans, what was paid under them, missed instalments, and the way back to the original title. */
@NullMarked
package lianzhi.funds.settlements;

import org.jspecify.annotations.NullMarked;
