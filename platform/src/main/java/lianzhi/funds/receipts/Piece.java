package lianzhi.funds.receipts;

import java.util.List;
import java.util.Map;

/**
 * 一段流水: some lines of a statement, judged one by one.
 *
 * @param good in good form, also what comes twice
 * @param first each reference once, the first line of it, in the order of the file
 * @param references between which theirs lie
 * @param again references that stand in it more than once, with the place of the last
 * @param size how many lines, good and bad
 * @param lastSeq the highest running number of the bank among them; 0 when it has none
 */
public record Piece(
        List<BankLine> good,
        List<JudgedLine> first,
        References references,
        Map<String, Integer> again,
        List<RefusedLine> wrong,
        int size,
        long lastSeq) {
    static final Piece END = new Piece(List.of(), List.of(), References.NONE, Map.of(), List.of(), 0, 0);

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
}
