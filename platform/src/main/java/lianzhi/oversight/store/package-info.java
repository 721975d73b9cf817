/** Warnings, and the open nodes as other modules publish them. */
@NullMarked
package lianzhi.oversight.store;

import org.jspecify.annotations.NullMarked;
