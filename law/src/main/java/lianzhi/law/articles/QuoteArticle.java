package lianzhi.law.articles;

import java.time.LocalDate;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;

/**
 * 引用条文: the number that an article had on the day of a document. Numbers before 2021 are from memory [M]: they come from the
 * table only where setting interest.lawArticlesBefore2021 is TABLE; with any other value none is printed.
 */
public final class QuoteArticle {
    private static final LocalDate SURE_FROM = LocalDate.of(2021, 1, 1);

    private final boolean table;

    public QuoteArticle(LawSettings settings) {
        this.table = settings.text("interest.lawArticlesBefore2021").equals("TABLE");
    }

    public Article on(LocalDate documentDate, Article current) {
        var then = Articles.asOf(current, documentDate);
        if (table || then.equals(current) || !documentDate.isBefore(SURE_FROM)) {
            return then;
        }
        return Articles.current(current.instrument(), null, current.mark());
    }
}
