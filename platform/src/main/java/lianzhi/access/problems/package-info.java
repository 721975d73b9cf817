/** Every no of the server as application/problem+json in both languages; never a stack trace. */
@NullMarked
package lianzhi.access.problems;

import org.jspecify.annotations.NullMarked;
