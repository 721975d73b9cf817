package lianzhi.law;

import org.jspecify.annotations.Nullable;

/**
 * 条文: a place in a legal text, such as 民事诉讼法第264条.
 *
 * @param instrument code of the text, such as CPL or FA14
 * @param number article number as text; null where no article is known, then none is ever printed
 * @param zh the reference in Chinese
 * @param mark how sure the reference is
 */
public record Article(String instrument, @Nullable String number, String zh, Mark mark) {
    public static Article of(String instrument, String number, String zh, Mark mark) {
        return new Article(instrument, number, zh, mark);
    }
}
