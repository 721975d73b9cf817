/** The table of parties. */
@NullMarked
package lianzhi.parties.store;

import org.jspecify.annotations.NullMarked;
