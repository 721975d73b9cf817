package lianzhi.funds.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 共享文字: the texts of a spreadsheet that its cells name by number, read as far as they are asked for. */
final class Words {
    private static final long ITEM = Markup.name("si");
    private static final long TEXT = Markup.name("t");
    private static final long SOUND = Markup.name("rPh");
    private final @Nullable Markup markup;
    private final List<String> known = new ArrayList<>();

    /** @param markup null when it has none */
    Words(@Nullable Markup markup) {
        this.markup = markup;
    }

    String at(int number) throws IOException, Unusual {
        while (known.size() <= number) {
            known.add(read());
        }
        return known.get(number);
    }

    private String read() throws IOException, Unusual {
        if (markup == null) {
            throw new Unusual("no words");
        }
        do {
            markup.next();
        } while (!markup.begins(ITEM));
        return markup.isEmpty() ? "" : text(markup, ITEM);
    }

    /** All of the text up to the end of it, also where it has parts of several looks. */
    static String text(Markup markup, long until) throws IOException, Unusual {
        var text = "";
        for (markup.next(); !markup.ends(until); markup.next()) {
            if (markup.begins(SOUND)) {
                throw new Unusual("sound");
            }
            if (markup.begins(TEXT) && !markup.isEmpty()) {
                markup.next();
                if (!markup.ends(TEXT)) {
                    throw new Unusual("text");
                }
                var more = markup.text();
                text = text.isEmpty() ? more : text + more;
            } else if (!markup.isBlank()) {
                throw new Unusual("text outside");
            }
        }
        return text;
    }
}
