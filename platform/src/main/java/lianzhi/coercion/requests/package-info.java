/** What parties ask and the court answers. */
@NullMarked
package lianzhi.coercion.requests;

import org.jspecify.annotations.NullMarked;
