/** The outbox of notices. */
@NullMarked
package lianzhi.publicity.store;

import org.jspecify.annotations.NullMarked;
