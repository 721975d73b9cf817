/** Orders to declare, reports, and what the queries say against them. */
@NullMarked
package lianzhi.coercion.declaration;

import org.jspecify.annotations.NullMarked;
