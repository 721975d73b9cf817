/** Balanced allocation by the solver. */
@NullMarked
package lianzhi.command.allocation;

import org.jspecify.annotations.NullMarked;
