package lianzhi.funds.receipts;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.receipts.BankLine.Direction;
import lianzhi.funds.store.LineStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/**
 * 银行冲正: a line out by which the bank takes back an earlier line in. It names that line's reference, or the amount and
 * account fit exactly one receipt. Money that was paid out already is not taken from others: a person decides.
 */
@Component
public class TakeBackReceipt {
    private static final Pattern REVERSAL = Pattern.compile("冲正|冲账|抹账|REVERSAL", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z_-]{4,}");
    private final ReceiptStore receipts;
    private final LineStore lines;
    private final UndoReceipt undo;
    private final AuditTrail trail;

    TakeBackReceipt(ReceiptStore receipts, LineStore lines, UndoReceipt undo, AuditTrail trail) {
        this.receipts = receipts;
        this.lines = lines;
        this.undo = undo;
        this.trail = trail;
    }

    /** Whether the line is a reversal; then it is settled or waits for a person. */
    boolean byLine(StoredLine stored) {
        var line = stored.line();
        if (line.direction() != Direction.OUT
                || !REVERSAL.matcher(line.purpose()).find()) {
            return false;
        }
        var found = named(line)
                .or(() -> receipts.byPayer(stored.courtCode(), line.amount(), line.counterAccount(), line.valueOn()));
        if (found.isPresent() && isWhole(found.get(), line)) {
            undo.reversedByBank(found.get(), line.purpose());
            lines.meaning(stored.id(), "REVERSED_RECEIPT", found.get().document());
        } else {
            lines.meaning(
                    stored.id(),
                    "REVERSAL_UNCOVERED",
                    found.map(Receipt::document).orElse(""));
            trail.record(
                    null,
                    "BANK_REVERSAL_UNCOVERED",
                    stored.document(),
                    Map.of("amount", line.amount().toString(), "purpose", line.purpose()));
        }
        return true;
    }

    private Optional<Receipt> named(BankLine line) {
        var words = WORD.matcher(line.purpose());
        while (words.find()) {
            var found = receipts.ofLine(words.group());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(Receipt receipt, BankLine line) {
        try {
            return receipt.amount().equals(line.amount()) && undo.isPossible(receipt);
        } catch (Refused refused) {
            return false;
        }
    }
}
