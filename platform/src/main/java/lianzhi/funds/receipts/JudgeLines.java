package lianzhi.funds.receipts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lianzhi.funds.receipts.RawLine.Column;

/** 逐行判读: judges each line as it comes, so that what the file said of it need not be kept, and gathers them to pieces. */
final class JudgeLines {
    private static final Pattern SEQ = Pattern.compile("\\d{1,18}");
    private final ReadDay days = new ReadDay();
    private List<BankLine> good = new ArrayList<>();
    private List<JudgedLine> first = new ArrayList<>();
    private Set<String> references = new HashSet<>();
    private References between = References.NONE;
    private Map<String, Integer> again = new HashMap<>();
    private List<RefusedLine> wrong = new ArrayList<>();
    private int size;
    private long lastSeq;

    void add(RawLine raw) {
        size++;
        lastSeq = Math.max(lastSeq, seq(raw));
        var line = ReadLine.of(raw, wrong, days);
        if (line == null) {
            return;
        }
        good.add(line);
        if (references.add(line.bankReference())) {
            between = between.and(line.bankReference());
            first.add(new JudgedLine(line, BookLines.isPlain(line), raw.nr()));
        } else {
            again.put(line.bankReference(), raw.nr());
        }
    }

    /** How many lines came since the last piece, good and bad. */
    int size() {
        return size;
    }

    /** What came since the last piece. */
    Piece piece() {
        var piece = new Piece(good, first, between, again, wrong, size, lastSeq);
        good = new ArrayList<>(size);
        first = new ArrayList<>(size);
        references = HashSet.newHashSet(size);
        between = References.NONE;
        again = new HashMap<>();
        wrong = new ArrayList<>();
        size = 0;
        lastSeq = 0;
        return piece;
    }

    /** The connector goes on behind the page, also when a line of it was refused. */
    private static long seq(RawLine raw) {
        var seq = raw.cell(Column.SEQ);
        return !seq.isEmpty() && SEQ.matcher(seq).matches() ? Long.parseLong(seq) : 0;
    }
}
