/** Listing in batches: checked one by one, signed once, carried out by the system. */
@NullMarked
package lianzhi.sanctions.batch;

import org.jspecify.annotations.NullMarked;
