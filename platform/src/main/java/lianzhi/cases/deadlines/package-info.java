/** 期限: the calendar of a case and the nightly warnings. */
@NullMarked
package lianzhi.cases.deadlines;

import org.jspecify.annotations.NullMarked;
