/** Laying out a document on A4 after GB/T 9704. */
@NamedInterface("print")
@NullMarked
package lianzhi.documents.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
