/** May this measure be taken on this person? Every condition and exclusion, each with its article. */
@NullMarked
package lianzhi.sanctions.check;

import org.jspecify.annotations.NullMarked;
