/** Reviews by the higher court, with their clocks. */
@NullMarked
package lianzhi.sanctions.review;

import org.jspecify.annotations.NullMarked;
