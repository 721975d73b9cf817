/** Templates and what is merged into them. */
@NullMarked
package lianzhi.documents.template;

import org.jspecify.annotations.NullMarked;
