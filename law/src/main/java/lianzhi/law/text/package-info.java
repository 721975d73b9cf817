/** 文字: how money is written, and what must not stand in a published sentence. Start at {@link CapitalNumerals}. */
@NullMarked
package lianzhi.law.text;

import org.jspecify.annotations.NullMarked;
