/** What the public may look up: the register in memory, kept fresh; questions, riddles, certificates. */
@NullMarked
package lianzhi.portal.lookup;

import org.jspecify.annotations.NullMarked;
