/** The rows of the trail and its seals. */
@NullMarked
package lianzhi.audit.store;

import org.jspecify.annotations.NullMarked;
