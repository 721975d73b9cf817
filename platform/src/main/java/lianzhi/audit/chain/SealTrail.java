package lianzhi.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 封存轨迹: every few seconds, one seal over what has been written since the last one. */
@Component
class SealTrail implements Job {
    private final Seals seals;
    private final SealKey key;
    private final Head head;
    private final Clock clock;

    SealTrail(Seals seals, SealKey key, Head head, Clock clock) {
        this.seals = seals;
        this.key = key;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public @Nullable Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    @Transactional
    public void run() {
        var last = seals.last();
        var window = seals.open(last);
        var id = last.map(Seal::id).orElse(0L) + 1;
        var previous = last.map(Seal::hash).orElse(SealHash.FIRST);
        var hash = new SealHash(key, id, previous);
        var covered = new Covered();
        seals.entriesIn(window, last, entry -> {
            hash.add(entry);
            covered.add(entry.id());
        });
        if (hash.entries() == 0) {
            return;
        }
        var seal = new Seal(
                id,
                covered.finish(),
                hash.entries(),
                window.cluster(),
                window.upToTx(),
                window.isFresh() ? covered.last() : window.floorId(),
                key.id(),
                previous,
                hash.finish(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        seals.add(seal);
        head.rememberAfterCommit(seal);
    }
}
