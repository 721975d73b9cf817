/** Keeps the rollup: folds what is fresh, enters what limits were kept, and counts everything anew at night. */
@NullMarked
package lianzhi.statistics.upkeep;

import org.jspecify.annotations.NullMarked;
