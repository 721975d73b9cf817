/** The tables of coercion. */
@NullMarked
package lianzhi.coercion.store;

import org.jspecify.annotations.NullMarked;
