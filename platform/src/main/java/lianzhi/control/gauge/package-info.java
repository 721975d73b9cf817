/** How much may be frozen: the live debt against what is held. */
@NullMarked
package lianzhi.control.gauge;

import org.jspecify.annotations.NullMarked;
