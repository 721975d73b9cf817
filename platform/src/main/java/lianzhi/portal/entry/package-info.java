/** Opening a case with its number and code. */
@NamedInterface("entry")
@NullMarked
package lianzhi.portal.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
