/** Opening a case with its number and code. */
@NullMarked
package lianzhi.portal.entry;

import org.jspecify.annotations.NullMarked;
