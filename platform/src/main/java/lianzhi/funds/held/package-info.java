/** 在院案款: what is still here, why, who must act and by when. */
@NullMarked
package lianzhi.funds.held;

import org.jspecify.annotations.NullMarked;
