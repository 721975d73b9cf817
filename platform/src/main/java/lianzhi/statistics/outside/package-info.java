/** Bulletins of other courts: entered or imported, checked for what cannot be. */
@NullMarked
package lianzhi.statistics.outside;

import org.jspecify.annotations.NullMarked;
