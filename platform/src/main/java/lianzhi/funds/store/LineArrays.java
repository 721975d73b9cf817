package lianzhi.funds.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import lianzhi.funds.receipts.BankLine;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a statement as the database takes them, an array for each column; written while others are booked.
 *
 * @param byReference each reference once, the first line of it, in the order of the file
 * @param columns array literals in the order of {@link TakeLines}
 */
public record LineArrays(Map<String, BankLine> byReference, List<String> columns) {
    /** @param isPlain money that came in, about which there is nothing to find out first */
    public static LineArrays of(List<BankLine> lines, Predicate<BankLine> isPlain) {
        Map<String, BankLine> byReference = LinkedHashMap.newLinkedHashMap(lines.size());
        lines.forEach(line -> byReference.putIfAbsent(line.bankReference(), line));
        var kept = List.copyOf(byReference.values());
        return new LineArrays(
                byReference,
                List.of(
                        literal(kept, BankLine::bankReference),
                        literal(kept, line -> line.seq() == null ? null : "" + line.seq()),
                        literal(kept, line -> line.bookedAt().toString()),
                        literal(kept, line -> line.valueOn().toString()),
                        literal(kept, line -> line.direction().name()),
                        literal(kept, line -> "" + line.amount().fen()),
                        literal(kept, BankLine::counterName),
                        literal(kept, BankLine::counterAccount),
                        literal(kept, BankLine::subAccount),
                        literal(kept, BankLine::purpose),
                        literal(kept, line -> isPlain.test(line) ? "RECEIPT" : "OPEN")));
    }

    private static String literal(List<BankLine> lines, Function<BankLine, @Nullable String> cell) {
        var all = new StringBuilder(lines.size() * 16).append('{');
        for (var line : lines) {
            all.append(all.length() == 1 ? "" : ",");
            var text = cell.apply(line);
            if (text == null) {
                all.append("NULL");
                continue;
            }
            all.append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    all.append('\\');
                }
                all.append(c);
            }
            all.append('"');
        }
        return all.append('}').toString();
    }
}
