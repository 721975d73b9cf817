/** Courts, people and failed sign-ins. */
@NullMarked
package lianzhi.access.store;

import org.jspecify.annotations.NullMarked;
