/** Files that people hand in, checked before they are kept. */
@NullMarked
package lianzhi.coercion.evidence;

import org.jspecify.annotations.NullMarked;
