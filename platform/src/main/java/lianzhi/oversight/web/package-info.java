/** The list of warnings. */
@NullMarked
package lianzhi.oversight.web;

import org.jspecify.annotations.NullMarked;
