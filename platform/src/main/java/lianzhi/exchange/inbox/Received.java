package lianzhi.exchange.inbox;

import java.util.List;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Verdict;

/** What became of one message: a verdict for each request, or of the whole. */
public record Received(long messageId, Verdict verdict, String reason, List<ItemVerdict> verdicts) {
    public Received {
        verdicts = List.copyOf(verdicts);
    }

    /** Nothing of it could be used. */
    public boolean isAlarming() {
        return verdict == Verdict.QUARANTINED || verdict == Verdict.UNREADABLE;
    }
}
