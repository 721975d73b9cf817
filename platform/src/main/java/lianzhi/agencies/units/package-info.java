/** Which units are linked, how they enter, and how they did in a year. */
@NullMarked
package lianzhi.agencies.units;

import org.jspecify.annotations.NullMarked;
