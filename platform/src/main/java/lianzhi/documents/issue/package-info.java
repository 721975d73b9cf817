/** Issuing and serving. */
@NullMarked
package lianzhi.documents.issue;

import org.jspecify.annotations.NullMarked;
