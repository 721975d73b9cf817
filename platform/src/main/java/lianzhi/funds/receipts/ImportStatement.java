package lianzhi.funds.receipts;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.store.ImportProgress;
import lianzhi.operations.Faults;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** 导入流水: every line is booked once or refused with its reasons; nothing is half imported. */
@Component
public class ImportStatement {
    private static final int CHUNK = 8000;
    private static final int TRIES = 3;
    /** 来源. */
    public enum Source {
        CONNECTOR,
        CSV,
        XLSX,
        MT940,
        CAMT053
    }

    /**
     * 导入结果.
     *
     * @param matched how many have their case, decided and stored with its reason
     * @param waiting so many of them are in the books of their cases a little later: of a long statement all of them
     * @param lines what was refused, line by line
     */
    public record Imported(
            long statementId,
            int accepted,
            int duplicates,
            int refused,
            int matched,
            int waiting,
            List<RefusedLine> lines) {}

    private final BookStatement book;
    private final MatchNewReceipts match;
    private final DecideMatches decide;
    private final ImportProgress progress;
    private final Faults faults;
    /** An import holds one connection and tells its progress over a second one: never so many that none is left. */
    private final Semaphore atOnce = new Semaphore(2, true);

    ImportStatement(
            BookStatement book, MatchNewReceipts match, DecideMatches decide, ImportProgress progress, Faults faults) {
        this.book = book;
        this.match = match;
        this.decide = decide;
        this.progress = progress;
        this.faults = faults;
    }

    /** A file that an accountant hands in; lines without a sub-account belong to his court. */
    public Imported fromFile(Viewer by, Source source, String fileName, Stream<RawLine> raw) {
        return fromFile(by, source, fileName, raw::forEach, "");
    }

    /**
     * A long file: read once, piece by piece, while the pieces before are booked; the statement is here only when it
     * was found whole.
     *
     * @param token under which its sender asks how far it is; may be empty
     */
    public Imported fromFile(Viewer by, Source source, String fileName, StatementFile file, String token) {
        by.require(Power.MATCH_FUNDS);
        var heading = new BookStatement.Heading(source, by.courtCode(), fileName, by, null, file::closing);
        int expected = token.isEmpty() ? 0 : file.expected();
        atOnce.acquireUninterruptibly();
        try {
            progress.tell(by.courtCode(), token, 0, expected);
            int[] done = {0};
            var tell = new NowAndThen(far -> progress.tell(by.courtCode(), token, far, expected));
            var outcome = book(heading, file, far -> {
                done[0] = far;
                tell.accept(far);
            });
            progress.tell(by.courtCode(), token, done[0], done[0]);
            return matched(
                    outcome,
                    far -> progress.matching(
                            by.courtCode(), token, far, outcome.toLook().size()));
        } catch (RuntimeException broken) {
            progress.forget(by.courtCode(), token);
            throw broken;
        } finally {
            atOnce.release();
        }
    }

    /** A page of the connector; the cursor moves with it. */
    public Imported fromBank(String bank, String courtCode, List<RawLine> page) {
        var heading = new BookStatement.Heading(Source.CONNECTOR, courtCode, bank, null, bank, List::of);
        var imported = matched(book(heading, page::forEach, far -> {}), far -> {});
        for (var line : imported.lines()) {
            faults.record(
                    "court-bank-statement",
                    "statement:" + imported.statementId() + ":" + line.nr(),
                    new IllegalArgumentException(
                            line.field() + " " + line.reason().code() + " " + line.found()));
        }
        return imported;
    }

    /** Who lost against somebody else's locks has booked nothing, and begins once more. */
    private BookStatement.Outcome book(BookStatement.Heading heading, StatementFile file, IntConsumer done) {
        for (int nth = 1; ; nth++) {
            try (var pieces = new ReadAhead(file, CHUNK)) {
                return book.handle(heading, pieces, done);
            } catch (PessimisticLockingFailureException lost) {
                if (nth == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /**
     * The statement is booked; if we are killed from here on, the job goes on with what was not looked at and with what
     * is decided and not booked.
     */
    private Imported matched(BookStatement.Outcome outcome, IntConsumer done) {
        int matched = outcome.isLong()
                ? outcome.found().size() + decide.handle(outcome.toLook(), done)
                : match.these(outcome.toLook(), done);
        return new Imported(
                outcome.statementId(),
                outcome.accepted(),
                outcome.duplicates(),
                outcome.refused(),
                matched,
                outcome.isLong() ? matched : 0,
                outcome.wrong());
    }
}
