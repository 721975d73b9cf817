/** 工作台: what is due, for whom. Start at {@link ShowWorkbench}. */
@NullMarked
package lianzhi.cases.workbench;

import org.jspecify.annotations.NullMarked;
