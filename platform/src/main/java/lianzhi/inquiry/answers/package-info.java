/** What came back: assets found, facts for the case. */
@NullMarked
package lianzhi.inquiry.answers;

import org.jspecify.annotations.NullMarked;
