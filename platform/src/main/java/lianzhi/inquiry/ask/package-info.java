/** Asking institutions, asking again, going there in person. */
@NullMarked
package lianzhi.inquiry.ask;

import org.jspecify.annotations.NullMarked;
