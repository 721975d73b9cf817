/** What the law asks before an act. */
@NullMarked
package lianzhi.coercion.rules;

import org.jspecify.annotations.NullMarked;
