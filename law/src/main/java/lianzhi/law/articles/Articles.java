package lianzhi.law.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 条文序号: the same rule had other numbers in earlier editions. New documents print today's number, a quotation the number of
 * the day on which the quoted document was made: 迟延履行 is article 264 today, 260 in a document of 2022, 253 in one of 2021.
 */
public final class Articles {
    private static final Map<String, NumberTable> TABLES =
            List.of("CPL", "CPLI", "EXR").stream().collect(Collectors.toMap(Function.identity(), NumberTable::read));

    private Articles() {}

    /** The article by today's number, or of an instrument as a whole if the number is null. */
    public static Article current(String instrument, @Nullable String number, Mark mark) {
        return new Article(instrument, number, print(instrument, number), mark);
    }

    /**
     * The article with today's number, as a document of that day cites it. Its number is null if it had none then or none
     * is known; then none is printed. An instrument that was never renumbered keeps its number.
     */
    public static Article asOf(Article current, LocalDate documentDate) {
        var table = TABLES.get(current.instrument());
        var number = current.number();
        if (table == null || number == null) {
            return current;
        }
        var edition = table.editionOn(documentDate);
        if (edition == table.newest()) {
            return current;
        }
        return Optional.of(edition)
                .filter(e -> e >= 0)
                .flatMap(e -> table.translate(number, table.newest(), e))
                .map(then -> current(current.instrument(), then.number(), then.mark()))
                .orElseGet(() -> current(current.instrument(), null, Mark.M));
    }

    /** Today's article for a number that a document of that day cites; empty if it is gone or not known. */
    public static Optional<Article> today(String instrument, String quotedNumber, LocalDate documentDate) {
        var table = TABLES.get(instrument);
        if (table == null) {
            return Optional.of(current(instrument, quotedNumber, Mark.P));
        }
        var edition = table.editionOn(documentDate);
        return edition < 0
                ? Optional.empty()
                : table.translate(quotedNumber, edition, table.newest())
                        .map(now -> current(instrument, now.number(), now.mark()));
    }

    private static String print(String instrument, @Nullable String number) {
        var name = Instruments.find(instrument).map(Instrument::zh).orElse(instrument);
        return number == null ? name : name + "第" + number + "条";
    }
}
