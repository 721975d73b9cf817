/** Monthly bulletin and quarterly report: composed, edited, signed, published, answered. */
@NullMarked
package lianzhi.statistics.report;

import org.jspecify.annotations.NullMarked;
