/** 立案: from an application to a numbered case with its judge and nodes. Start at {@link FileCase}. */
@NamedInterface("filing")
@NullMarked
package lianzhi.cases.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
