/**
 * 法条: the instruments that are cited and the numbers of their articles through the amendments. Start at {@link
 * lianzhi.law.articles.Articles}.
 */
@NullMarked
package lianzhi.law.articles;

import org.jspecify.annotations.NullMarked;
