package lianzhi.funds.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.funds.receipts.BankLine;
import lianzhi.funds.receipts.JudgedLine;
import lianzhi.funds.receipts.Piece;
import lianzhi.funds.receipts.StoredLine;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the lines of a statement, each once per bank reference, and the receipts of those that are plainly money that
 * arrived: some thousand lines in one COPY for each table.
 */
@Component
public class TakeLines {
    /**
     * What became of the lines.
     *
     * @param fresh how many were not here before
     * @param arrived sums of the new receipts by court
     * @param found new receipts whose case is found by its own account; not booked yet
     * @param worthALook other new receipts that some rule of matching may have a word about; the rest is tried already
     * @param special new lines that may be about something of ours, so that there is no receipt yet
     */
    public record Taken(
            int fresh, Map<String, Money> arrived, List<Long> found, List<Long> worthALook, List<StoredLine> special) {}

    private static final String LINES = """
        funds.bank_line (id, statement_id, court_code, bank_reference, seq, booked_at, value_on, direction, fen,
            counter_name, counter_account, sub_account, purpose, meaning)\
        """;
    private static final int LINE = 14;

    private static final String OTHER_CONTENT = """
        select l.reference
        from unnest(?::text[], ?::text[], ?::bigint[]) as l (reference, direction, fen)
        join funds.bank_line b on b.bank_reference = l.reference
        where b.direction <> l.direction or b.fen <> l.fen\
        """;

    private final DSLContext db;
    private final JdbcTemplate jdbc;

    TakeLines(DSLContext db, JdbcTemplate jdbc) {
        this.db = db;
        this.jdbc = jdbc;
    }

    /** What the lines of one statement name is looked up once. */
    public SeenInStatement begin() {
        return new SeenInStatement(db);
    }

    /** Takes what of the piece is not here yet. */
    public Taken take(long statementId, String courtCode, Piece piece, SeenInStatement seen, Instant now) {
        var lines = piece.first();
        var here = KnownReferences.of(db, piece);
        var fresh = here.isEmpty()
                ? lines
                : lines.stream()
                        .filter(one -> !here.contains(one.line().bankReference()))
                        .toList();
        if (fresh.isEmpty()) {
            return new Taken(0, Map.of(), List.of(), List.of(), List.of());
        }
        seen.look(fresh.stream().map(JudgedLine::line).toList());
        var plain = new ArrayList<StoredLine>(fresh.size());
        var special = new ArrayList<StoredLine>();
        var numbers = LineNumbers.draw(db, fresh.size());
        for (int i = 0; i < numbers.length; i++) {
            var line = fresh.get(i).line();
            var home = seen.home(line);
            (fresh.get(i).isPlain() ? plain : special)
                    .add(new StoredLine(numbers[i], home == null ? courtCode : home.courtCode(), line));
        }
        CopyRows.copy(jdbc, LINES, rows -> {
            for (var one : plain) {
                write(rows, statementId, one, "RECEIPT");
            }
            for (var one : special) {
                write(rows, statementId, one, "OPEN");
            }
        });
        var taken = OpenReceipts.of(jdbc, plain, true, seen, now);
        return new Taken(fresh.size(), taken.arrived(), taken.found(), taken.worthALook(), special);
    }

    /** Those of the special lines that are money that arrived after all. */
    public Taken receive(List<StoredLine> lines, SeenInStatement seen, Instant now) {
        db.execute("update funds.bank_line set meaning = 'RECEIPT' where id = any (?::bigint[])", (Object)
                lines.stream().map(StoredLine::id).toArray(Long[]::new));
        seen.look(lines.stream().map(StoredLine::line).toList());
        return OpenReceipts.of(jdbc, lines, false, seen, now);
    }

    private static void write(CopyRows rows, long statementId, StoredLine stored, String meaning) throws SQLException {
        var line = stored.line();
        rows.row(LINE)
                .number(stored.id())
                .number(statementId)
                .text(stored.courtCode())
                .text(line.bankReference())
                .number(line.seq())
                .at(line.bookedAt())
                .day(line.valueOn())
                .text(line.direction().name())
                .number(line.amount().fen())
                .text(line.counterName())
                .text(line.counterAccount())
                .text(line.subAccount())
                .text(line.purpose())
                .text(meaning);
    }

    /** References that are here with another amount or direction: not the same line again, but a contradiction. */
    public List<String> contradicted(List<BankLine> lines) {
        return db.resultQuery(
                        OTHER_CONTENT,
                        texts(lines, BankLine::bankReference),
                        texts(lines, line -> line.direction().name()),
                        lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
                .fetch("reference", String.class);
    }

    private static String[] texts(List<BankLine> lines, Function<BankLine, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }
}
