/** 法律: the law of enforcement as a library. Start at {@link Money} and {@link Article}. */
@NullMarked
package lianzhi.law;

import org.jspecify.annotations.NullMarked;
