package lianzhi.funds.receipts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.funds.receipts.RawLine.Column;

/**
 * 一段流水: some lines of a statement, judged one by one.
 *
 * @param good in good form, also what comes twice
 * @param first each reference once, the first line of it, in the order of the file
 * @param again references that stand in it more than once, with the place of the last
 * @param size how many lines, good and bad
 * @param lastSeq the highest running number of the bank among them; 0 when it has none
 */
record Piece(
        List<BankLine> good,
        List<JudgedLine> first,
        Map<String, Integer> again,
        List<RefusedLine> wrong,
        int size,
        long lastSeq) {
    private static final Pattern SEQ = Pattern.compile("\\d{1,18}");
    static final Piece END = new Piece(List.of(), List.of(), Map.of(), List.of(), 0, 0);

    static Piece of(List<RawLine> lines) {
        var days = new ReadDay();
        var good = new ArrayList<BankLine>(lines.size());
        Map<String, JudgedLine> first = LinkedHashMap.newLinkedHashMap(lines.size());
        var again = new HashMap<String, Integer>();
        var wrong = new ArrayList<RefusedLine>();
        for (var raw : lines) {
            ReadLine.of(raw, wrong, days).ifPresent(line -> {
                good.add(line);
                var judged = new JudgedLine(line, BookLines.isPlain(line), raw.nr());
                if (first.putIfAbsent(line.bankReference(), judged) != null) {
                    again.put(line.bankReference(), raw.nr());
                }
            });
        }
        return new Piece(good, List.copyOf(first.values()), again, wrong, lines.size(), lastSeq(lines));
    }

    /** Where the reference stands in the file; the last place of several, 0 when it does not. */
    int nr(String reference) {
        var last = again.get(reference);
        return last != null
                ? last
                : first.stream()
                        .filter(one -> one.line().bankReference().equals(reference))
                        .mapToInt(JudgedLine::nr)
                        .findFirst()
                        .orElse(0);
    }

    /** The connector goes on behind the page, also when a line of it was refused. */
    private static long lastSeq(List<RawLine> lines) {
        return lines.stream()
                .map(line -> line.cell(Column.SEQ))
                .filter(seq -> !seq.isEmpty() && SEQ.matcher(seq).matches())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }
}
