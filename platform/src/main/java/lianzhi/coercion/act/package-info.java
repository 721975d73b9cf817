/** The life of a coercive act. */
@NullMarked
package lianzhi.coercion.act;

import org.jspecify.annotations.NullMarked;
