/** Whether the applicant may see what queries found. */
@NullMarked
package lianzhi.portal.results;

import org.jspecify.annotations.NullMarked;
