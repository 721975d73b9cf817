/** Terms that run out. */
@NullMarked
package lianzhi.control.watch;

import org.jspecify.annotations.NullMarked;
