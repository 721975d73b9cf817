/** The bulletin on the screen and as a spreadsheet. */
@NullMarked
package lianzhi.statistics.web;

import org.jspecify.annotations.NullMarked;
