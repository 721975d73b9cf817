/** The report as DOCX and PDF. */
@NullMarked
package lianzhi.statistics.print;

import org.jspecify.annotations.NullMarked;
