package lianzhi.cases.catalogue;

import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/** 引用条文: as the catalogue prints it; a null number is never printed. */
public record Cited(String instrument, @Nullable String number, String zh) {
    public Article article(Mark mark) {
        return new Article(instrument, number, zh, mark);
    }
}
