package lianzhi.sanctions.check;

import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.text.PublicText;

/** 失信行为具体情形的公开前检查: the sentence is published as it is written, so nothing personal may stand in it (失信规定第6条). */
public final class CheckConduct {
    private static final Article PUBLISHED = Article.of("DISH", "6", "失信规定第6条", Mark.V);

    private CheckConduct() {}

    /** All that must be left out; empty when it may be published. */
    public static List<Reason> of(String conduct) {
        return PublicText.found(conduct).stream()
                .map(kind -> new Reason(
                        "CONDUCT_PERSONAL",
                        "conduct",
                        PUBLISHED,
                        "具体情形将向社会公布，请删去" + kind.zh(),
                        "It is published: leave out " + kind.en(),
                        java.util.Map.of("kind", kind.name())))
                .toList();
    }
}
