/** From the proposal to the unit's order: proposed, signed, decided, published, followed. */
@NullMarked
package lianzhi.sanctions.impose;

import org.jspecify.annotations.NullMarked;
