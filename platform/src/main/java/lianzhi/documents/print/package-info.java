/** Laying out a document on A4 after GB/T 9704. */
@NullMarked
package lianzhi.documents.print;

import org.jspecify.annotations.NullMarked;
