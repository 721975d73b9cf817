/** Issuing and serving. */
@NamedInterface("issue")
@NullMarked
package lianzhi.documents.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
