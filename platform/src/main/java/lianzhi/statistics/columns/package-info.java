/** Every case in packed columns, counted anew in one pass: a second way to the headline figures. */
@NullMarked
package lianzhi.statistics.columns;

import org.jspecify.annotations.NullMarked;
