/** The kinds of acts and requests, as data. */
@NullMarked
package lianzhi.coercion.catalogue;

import org.jspecify.annotations.NullMarked;
