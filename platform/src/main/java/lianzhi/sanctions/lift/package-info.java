/** Paid means released: why a measure ends, the orders that end it, and the receipts. */
@NullMarked
package lianzhi.sanctions.lift;

import org.jspecify.annotations.NullMarked;
