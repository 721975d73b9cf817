/** Names in memory: exact, prefix, part, one wrong character; Chinese first, any script. */
@NullMarked
package lianzhi.portal.names;

import org.jspecify.annotations.NullMarked;
