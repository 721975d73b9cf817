package lianzhi.audit.chain;

import java.util.Optional;
import java.util.function.Consumer;
import lianzhi.audit.TrailEntry;

/** 封印簿: kept by the store. */
public interface Seals {
    /**
     * What can be sealed now: entries whose transaction has ended, and before which none can still appear.
     *
     * @param isFresh the first seal of this database cluster: everything that is not covered yet
     */
    record Window(String cluster, boolean isFresh, long upToTx, long floorId) {}

    Optional<Seal> last();

    /** Must run in the transaction that seals. */
    Window open(Optional<Seal> last);

    void entriesIn(Window window, Optional<Seal> last, Consumer<TrailEntry> each);

    void add(Seal seal);

    void each(Consumer<Seal> each);

    void entriesOf(Seal seal, Consumer<TrailEntry> each);

    Optional<String> hashOf(long sealId);

    /** Entries that no seal covers. */
    long uncovered();

    /** Entries that no seal covers although later transactions are sealed. */
    long behind(Seal last);
}
