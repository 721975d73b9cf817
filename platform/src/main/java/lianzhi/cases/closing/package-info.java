/** 结案: every condition of a way of closing, proved or declared, before a case may end. Start at {@link CloseCase}. */
@NullMarked
package lianzhi.cases.closing;

import org.jspecify.annotations.NullMarked;
