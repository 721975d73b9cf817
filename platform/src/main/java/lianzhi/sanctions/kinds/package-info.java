/** The catalogue of measures: data, not code. */
@NullMarked
package lianzhi.sanctions.kinds;

import org.jspecify.annotations.NullMarked;
