/** Orders: issue, answer, accept, return, escalate. */
@NullMarked
package lianzhi.command.orders;

import org.jspecify.annotations.NullMarked;
