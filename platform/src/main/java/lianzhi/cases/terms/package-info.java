/** The enforcement term: what does not count, and how it is extended. */
@NullMarked
package lianzhi.cases.terms;

import org.jspecify.annotations.NullMarked;
