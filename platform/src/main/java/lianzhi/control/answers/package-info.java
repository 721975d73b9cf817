/** What the institution answered, and the release that full payment starts. */
@NullMarked
package lianzhi.control.answers;

import org.jspecify.annotations.NullMarked;
