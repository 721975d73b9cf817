/** What units answered: effects, receipts, interceptions. */
@NullMarked
package lianzhi.sanctions.answers;

import org.jspecify.annotations.NullMarked;
