/** Who the institutions are, and whether a caller is one. */
@NullMarked
package lianzhi.exchange.partner;

import org.jspecify.annotations.NullMarked;
