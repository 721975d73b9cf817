/** How open cases and loads are spread, and what looks odd in the figures. */
@NullMarked
package lianzhi.statistics.patterns;

import org.jspecify.annotations.NullMarked;
