/** Who may see what of a case, as one table, and how it is masked. */
@NullMarked
package lianzhi.portal.visible;

import org.jspecify.annotations.NullMarked;
