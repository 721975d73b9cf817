/** Limits that pass, and screens that look on. */
@NullMarked
package lianzhi.inquiry.watch;

import org.jspecify.annotations.NullMarked;
