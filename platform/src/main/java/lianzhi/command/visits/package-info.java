/** Interviews and inspections. */
@NullMarked
package lianzhi.command.visits;

import org.jspecify.annotations.NullMarked;
