package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.LineStore;
import lianzhi.funds.store.SeenInStatement;
import lianzhi.funds.store.TakeLines.Taken;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一份流水入账: the whole statement in one transaction, so that it is here whole or not at all; one posting of its sums. */
@Component
public class BookStatement {
    /**
     * @param bank whose cursor moves on with the statement; null for a file
     * @param closing what the file itself says was there; asked when all its lines are booked
     */
    public record Heading(
            ImportStatement.Source source,
            String courtCode,
            String fileName,
            @Nullable Viewer by,
            @Nullable String bank,
            Supplier<List<ClosingBalance>> closing) {}

    /**
     * 入账结果.
     *
     * @param found receipts whose case is found and stored with its reason; their booking follows
     * @param worthALook other receipts that some rule of matching may have a word about
     */
    public record Outcome(
            long statementId,
            int accepted,
            int duplicates,
            List<RefusedLine> wrong,
            List<Long> found,
            List<Long> worthALook) {
        /** Up to so many receipts find their case and are booked before the answer; of more, the booking follows it. */
        private static final int AT_ONCE = 1000;

        boolean isLong() {
            return found.size() + worthALook.size() > AT_ONCE;
        }

        /** What is looked at before the answer, in the order of its numbers. */
        List<Long> toLook() {
            return isLong()
                    ? worthALook
                    : Stream.concat(found.stream(), worthALook.stream())
                            .sorted()
                            .toList();
        }

        int refused() {
            return (int) wrong.stream().mapToInt(RefusedLine::nr).distinct().count();
        }
    }

    private final LineStore lines;
    private final BookLines book;
    private final Ledger ledger;
    private final TakeBalances balances;
    private final AuditTrail trail;
    private final Clock clock;

    BookStatement(
            LineStore lines, BookLines book, Ledger ledger, TakeBalances balances, AuditTrail trail, Clock clock) {
        this.lines = lines;
        this.book = book;
        this.ledger = ledger;
        this.balances = balances;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param done hears how many lines are done */
    @Transactional
    public Outcome handle(Heading heading, Pieces pieces, IntConsumer done) {
        lines.oneStatementAtATime();
        var by = heading.by();
        var id = lines.newStatement(
                heading.source().name(),
                heading.courtCode(),
                heading.fileName(),
                by == null ? null : by.personId(),
                clock.instant());
        var count = new Count();
        var seen = book.begin();
        for (var piece = pieces.next(); piece != Piece.END; piece = pieces.next()) {
            take(id, heading, piece, seen, count);
            done.accept(count.done += piece.size());
        }
        if (!count.special.isEmpty()) {
            count.add(book.special(count.special, seen));
        }
        arrived(id, heading, count.arrived);
        var outcome = new Outcome(id, count.accepted, count.duplicates, count.wrong, count.found, count.worthALook);
        lines.counted(id, outcome.accepted(), outcome.duplicates(), outcome.refused());
        if (by != null) {
            trail.record(
                    by,
                    "STATEMENT_IMPORTED",
                    "statement:" + id,
                    Map.of(
                            "file",
                            heading.fileName(),
                            "accepted",
                            "" + outcome.accepted(),
                            "refused",
                            "" + outcome.refused()));
            balances.take(by, id, heading.fileName(), heading.closing().get());
        }
        return outcome;
    }

    private void take(long id, Heading heading, Piece piece, SeenInStatement seen, Count count) {
        if (heading.bank() != null) {
            lines.moveCursor(heading.bank(), piece.lastSeq());
        }
        var outcome = book.handle(id, heading.courtCode(), piece, seen);
        var wrong = new ArrayList<>(piece.wrong());
        for (var reference : outcome.contradicted()) {
            wrong.add(new RefusedLine(piece.nr(reference), "BANK_REFERENCE", contradiction(), reference));
        }
        lines.refuse(id, wrong);
        count.accepted += outcome.accepted();
        count.duplicates += outcome.duplicates();
        count.wrong.addAll(wrong);
        count.special.addAll(outcome.special());
        outcome.arrived().forEach(count::arrive);
        count.found.addAll(outcome.found());
        count.worthALook.addAll(outcome.worthALook());
    }

    /** 到账: what the statement brought lies with the bank and in suspense; every receipt of it names its own line. */
    private void arrived(long id, Heading heading, Map<String, Money> sums) {
        if (sums.isEmpty()) {
            return;
        }
        var entries = new ArrayList<Posting.Entry>();
        sums.forEach((court, sum) -> entries.addAll(Posting.move(
                Account.ofCourt(court, AccountKind.COURT_BANK), Account.ofCourt(court, AccountKind.SUSPENSE), sum)));
        var by = heading.by();
        ledger.post(new Posting(
                "statement:" + id + ":arrived",
                Posting.Kind.ARRIVED,
                heading.courtCode(),
                "statement:" + id,
                "到账",
                by == null ? null : by.personId(),
                null,
                entries));
    }

    private static Reason contradiction() {
        return Reason.field(
                "BANK_REFERENCE",
                "BANK_REFERENCE_REUSED",
                "该流水号已有金额或方向不同的记录",
                "This bank reference is on record with another amount or direction");
    }

    private static final class Count {
        private final Map<String, Money> arrived = new TreeMap<>();
        private final List<RefusedLine> wrong = new ArrayList<>();
        private final List<StoredLine> special = new ArrayList<>();
        private final List<Long> found = new ArrayList<>();
        private final List<Long> worthALook = new ArrayList<>();
        private int accepted;
        private int duplicates;
        private int done;

        void arrive(String court, Money sum) {
            arrived.merge(court, sum, Money::plus);
        }

        void add(Taken more) {
            more.arrived().forEach(this::arrive);
            found.addAll(more.found());
            worthALook.addAll(more.worthALook());
        }
    }
}
