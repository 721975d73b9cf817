/** 文字: how money is written. Start at {@link CapitalNumerals}. */
@NullMarked
package lianzhi.law.text;

import org.jspecify.annotations.NullMarked;
