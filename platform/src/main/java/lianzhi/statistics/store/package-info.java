/** Counts over the views that other modules publish. */
@NullMarked
package lianzhi.statistics.store;

import org.jspecify.annotations.NullMarked;
