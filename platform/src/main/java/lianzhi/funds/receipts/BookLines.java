package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.payouts.SettlePayout;
import lianzhi.funds.receipts.BankLine.Direction;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.LineStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 入账: books the lines of a statement, each once. What arrives lies in suspense first; a payment that came back and a
 * line that the bank takes back find what they belong to; a line out that nobody ordered stays open for a person.
 */
@Component
public class BookLines {
    /** What became of a batch. @param receipts ids of new receipts that some rule of matching may have a word about */
    public record Outcome(int accepted, int duplicates, List<String> contradicted, List<Long> receipts) {}

    private final LineStore lines;
    private final ReceiptStore receipts;
    private final Ledger ledger;
    private final SettlePayout settle;
    private final TakeBackReceipt takeBack;
    private final BankCash bankCash;
    private final Clock clock;

    BookLines(
            LineStore lines,
            ReceiptStore receipts,
            Ledger ledger,
            SettlePayout settle,
            TakeBackReceipt takeBack,
            BankCash bankCash,
            Clock clock) {
        this.lines = lines;
        this.receipts = receipts;
        this.ledger = ledger;
        this.settle = settle;
        this.takeBack = takeBack;
        this.bankCash = bankCash;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(
            long statementId, String courtCode, List<BankLine> batch, @Nullable String bank, long lastSeq) {
        if (bank != null) {
            lines.moveCursor(bank, lastSeq);
        }
        var fresh = lines.insertNew(statementId, courtCode, batch, line -> isPlain(line) ? "RECEIPT" : "OPEN");
        List<String> contradicted = fresh.size() == batch.size() ? List.of() : lines.contradicted(batch);
        var arrived = new ArrayList<StoredLine>();
        for (var stored : fresh) {
            if (isPlain(stored.line())
                    || !settle.byLine(stored)
                            && !takeBack.byLine(stored)
                            && !bankCash.byLine(stored)
                            && stored.line().direction() == Direction.IN) {
                arrived.add(stored);
            }
        }
        return new Outcome(
                fresh.size(), batch.size() - fresh.size() - contradicted.size(), contradicted, receive(arrived));
    }

    /** Money that came in, whose purpose names no order and no slip of ours. */
    private static boolean isPlain(BankLine line) {
        return line.direction() == Direction.IN
                && !SettlePayout.isNamed(line.purpose())
                && !BankCash.isNamed(line.purpose());
    }

    private List<Long> receive(List<StoredLine> arrived) {
        if (arrived.isEmpty()) {
            return List.of();
        }
        var opened = receipts.open(arrived, clock.instant());
        ledger.post(opened.stream()
                .map(receipt -> new Posting(
                        receipt.document() + ":arrived",
                        Posting.Kind.ARRIVED,
                        receipt.courtCode(),
                        receipt.document(),
                        "到账",
                        null,
                        null,
                        Posting.move(
                                Account.ofCourt(receipt.courtCode(), AccountKind.COURT_BANK),
                                Account.ofCourt(receipt.courtCode(), AccountKind.SUSPENSE),
                                receipt.amount())))
                .toList());
        lines.receipts(arrived.stream()
                .filter(stored -> !isPlain(stored.line()))
                .map(StoredLine::id)
                .toList());
        return opened.stream().filter(Arrived::isWorthALook).map(Arrived::id).toList();
    }

    static Reason contradiction() {
        return Reason.field(
                "BANK_REFERENCE",
                "BANK_REFERENCE_REUSED",
                "该流水号已有金额或方向不同的记录",
                "This bank reference is on record with another amount or direction");
    }
}
