/** Nightly warnings of nodes, and their escalation. */
@NullMarked
package lianzhi.oversight.warnings;

import org.jspecify.annotations.NullMarked;
