package lianzhi.coercion.crime;

import lianzhi.cases.Words;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 情节条款: an item of article 3 or 4.
 *
 * @param words null until the court has filled in the text
 * @param punishedFirst needs an earlier fine or detention, says the setting
 */
public record Item(
        String code, Words grade, int no, @Nullable String words, Article article, boolean punishedFirst) {}
