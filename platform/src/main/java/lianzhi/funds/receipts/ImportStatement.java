package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.LineStore;
import lianzhi.operations.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导入流水: every line is booked once or refused with its reasons; nothing is half imported. */
@Component
public class ImportStatement {
    private static final int CHUNK = 5000;

    /** 来源. */
    public enum Source {
        CONNECTOR,
        CSV,
        XLSX,
        MT940,
        CAMT053
    }

    /** 导入结果. @param lines what was refused, line by line */
    public record Imported(
            long statementId, int accepted, int duplicates, int refused, int matched, List<RefusedLine> lines) {}

    private final LineStore lines;
    private final BookLines book;
    private final MatchNewReceipts match;
    private final Faults faults;
    private final AuditTrail trail;
    private final Clock clock;

    ImportStatement(
            LineStore lines, BookLines book, MatchNewReceipts match, Faults faults, AuditTrail trail, Clock clock) {
        this.lines = lines;
        this.book = book;
        this.match = match;
        this.faults = faults;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file that an accountant hands in; lines without a sub-account belong to his court. */
    public Imported fromFile(Viewer by, Source source, String fileName, Stream<RawLine> raw) {
        by.require(Power.MATCH_FUNDS);
        var imported = run(source, by.courtCode(), fileName, by, raw, null);
        trail.record(
                by,
                "STATEMENT_IMPORTED",
                "statement:" + imported.statementId(),
                Map.of("file", fileName, "accepted", "" + imported.accepted(), "refused", "" + imported.refused()));
        return imported;
    }

    /**
     * A long file: read once to know that it is whole and how long it is, and a second time to book it piece by piece.
     *
     * @param token under which its sender asks how far it is; may be empty
     */
    public Imported fromFile(Viewer by, Source source, String fileName, StatementFile file, String token) {
        by.require(Power.MATCH_FUNDS);
        int[] total = {0};
        file.read(line -> total[0]++);
        var count = begin(source, by.courtCode(), fileName, by);
        if (!token.isEmpty()) {
            lines.token(count.statementId, token, total[0]);
        }
        int done = 0;
        try (var pieces = new ReadAhead(file, CHUNK)) {
            for (var piece = pieces.next(); piece != Piece.END; piece = pieces.next()) {
                book(count, by.courtCode(), piece, null);
                done += piece.size();
                lines.advanced(count.statementId, done);
            }
        }
        lines.advanced(count.statementId, total[0]);
        var imported = end(count);
        trail.record(
                by,
                "STATEMENT_IMPORTED",
                "statement:" + imported.statementId(),
                Map.of("file", fileName, "accepted", "" + imported.accepted(), "refused", "" + imported.refused()));
        return imported;
    }

    /** A page of the connector; the cursor moves with it. */
    public Imported fromBank(String bank, String courtCode, List<RawLine> page) {
        var imported = run(Source.CONNECTOR, courtCode, bank, null, page.stream(), bank);
        for (var line : imported.lines()) {
            faults.record(
                    "court-bank-statement",
                    "statement:" + imported.statementId() + ":" + line.nr(),
                    new IllegalArgumentException(
                            line.field() + " " + line.reason().code() + " " + line.found()));
        }
        return imported;
    }

    private Imported run(
            Source source,
            String courtCode,
            String fileName,
            @Nullable Viewer by,
            Stream<RawLine> raw,
            @Nullable String bank) {
        var count = begin(source, courtCode, fileName, by);
        var chunk = new ArrayList<RawLine>(CHUNK);
        raw.forEach(line -> {
            chunk.add(line);
            if (chunk.size() == CHUNK) {
                book(count, courtCode, Piece.of(chunk), bank);
                chunk.clear();
            }
        });
        book(count, courtCode, Piece.of(chunk), bank);
        return end(count);
    }

    private Count begin(Source source, String courtCode, String fileName, @Nullable Viewer by) {
        return new Count(lines.newStatement(
                source.name(), courtCode, fileName, by == null ? null : by.personId(), clock.instant()));
    }

    private Imported end(Count count) {
        lines.counted(count.statementId, count.accepted, count.duplicates, count.refused());
        int matched = match.these(count.receipts);
        return new Imported(count.statementId, count.accepted, count.duplicates, count.refused(), matched, count.wrong);
    }

    private void book(Count count, String courtCode, Piece piece, @Nullable String bank) {
        var wrong = new ArrayList<>(piece.wrong());
        var outcome = book.handle(count.statementId, courtCode, piece.good(), bank, piece.lastSeq());
        for (var reference : outcome.contradicted()) {
            wrong.add(new RefusedLine(
                    piece.nrs().getOrDefault(reference, 0), "BANK_REFERENCE", BookLines.contradiction(), reference));
        }
        if (!wrong.isEmpty()) {
            lines.refuse(count.statementId, wrong);
        }
        count.add(outcome, wrong);
    }

    private static final class Count {
        private final long statementId;
        private final List<Long> receipts = new ArrayList<>();
        private final List<RefusedLine> wrong = new ArrayList<>();
        private int accepted;
        private int duplicates;

        Count(long statementId) {
            this.statementId = statementId;
        }

        void add(BookLines.Outcome outcome, List<RefusedLine> refused) {
            accepted += outcome.accepted();
            duplicates += outcome.duplicates();
            receipts.addAll(outcome.receipts());
            wrong.addAll(refused);
        }

        int refused() {
            return (int) wrong.stream().mapToInt(RefusedLine::nr).distinct().count();
        }
    }
}
