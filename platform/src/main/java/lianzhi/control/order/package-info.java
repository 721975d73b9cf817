/** Asking for measures, and sending them to the institution once every signature is there. */
@NullMarked
package lianzhi.control.order;

import org.jspecify.annotations.NullMarked;
