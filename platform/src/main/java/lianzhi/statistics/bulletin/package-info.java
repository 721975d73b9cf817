/** The bulletin: indicators, figures, and the cases behind each figure. */
@NullMarked
package lianzhi.statistics.bulletin;

import org.jspecify.annotations.NullMarked;
