/**
 * 期间: the counting of legal time, forward and backward, over the calendar of working days. Start at
 * {@link lianzhi.law.time.Limit}; the calendar is always handed in, never looked up.
 */
@NullMarked
package lianzhi.law.time;

import org.jspecify.annotations.NullMarked;
