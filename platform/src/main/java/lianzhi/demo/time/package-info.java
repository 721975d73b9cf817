/** The demo's clock. */
@NullMarked
package lianzhi.demo.time;

import org.jspecify.annotations.NullMarked;
