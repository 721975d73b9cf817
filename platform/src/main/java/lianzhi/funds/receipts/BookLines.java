package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.funds.payouts.SettlePayout;
import lianzhi.funds.receipts.BankLine.Direction;
import lianzhi.funds.store.SeenInStatement;
import lianzhi.funds.store.TakeLines;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 入账: takes lines of a statement, each once. What arrives lies in suspense first; a payment that came back and a line
 * that the bank takes back find what they belong to; a line out that nobody ordered stays open for a person.
 */
@Component
public class BookLines {
    /**
     * What became of the lines.
     *
     * @param arrived sums by court, which the posting of the statement books
     * @param found ids of new receipts whose case is found
     * @param worthALook ids of other new receipts that some rule of matching may have a word about
     */
    public record Outcome(
            int accepted,
            int duplicates,
            List<String> contradicted,
            Map<String, Money> arrived,
            List<Long> found,
            List<Long> worthALook,
            List<StoredLine> special) {}

    private final TakeLines take;
    private final SettlePayout settle;
    private final TakeBackReceipt takeBack;
    private final BankCash bankCash;
    private final Clock clock;

    BookLines(TakeLines take, SettlePayout settle, TakeBackReceipt takeBack, BankCash bankCash, Clock clock) {
        this.take = take;
        this.settle = settle;
        this.takeBack = takeBack;
        this.bankCash = bankCash;
        this.clock = clock;
    }

    /** What the lines of one statement name is looked up once. */
    SeenInStatement begin() {
        return take.begin();
    }

    /** The lines as they come; those that may be about something of ours wait for {@link #special}. */
    @Transactional
    Outcome handle(long statementId, String courtCode, Piece piece, SeenInStatement seen) {
        var batch = piece.good();
        var taken = take.take(statementId, courtCode, piece, seen, clock.instant());
        List<String> contradicted = taken.fresh() == batch.size() ? List.of() : take.contradicted(batch);
        return new Outcome(
                taken.fresh(),
                batch.size() - taken.fresh() - contradicted.size(),
                contradicted,
                taken.arrived(),
                taken.found(),
                taken.worthALook(),
                taken.special());
    }

    /** Payouts, reversals and slips find theirs, in the order of the statement; the rest that came in is a receipt. */
    @Transactional
    public TakeLines.Taken special(List<StoredLine> lines, SeenInStatement seen) {
        var arrived = new ArrayList<StoredLine>();
        for (var stored : lines) {
            if (!settle.byLine(stored)
                    && !takeBack.byLine(stored)
                    && !bankCash.byLine(stored)
                    && stored.line().direction() == Direction.IN) {
                arrived.add(stored);
            }
        }
        return take.receive(arrived, seen, clock.instant());
    }

    /** Money that came in, whose purpose names no order and no slip of ours. */
    static boolean isPlain(BankLine line) {
        return line.direction() == Direction.IN
                && !SettlePayout.isNamed(line.purpose())
                && !BankCash.isNamed(line.purpose());
    }
}
