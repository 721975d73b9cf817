/** Coercion over HTTP. */
@NullMarked
package lianzhi.coercion.web;

import org.jspecify.annotations.NullMarked;
