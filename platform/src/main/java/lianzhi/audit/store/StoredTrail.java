package lianzhi.audit.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds a row in the act's own transaction; nothing is locked, the chain is made afterwards by the seals. */
@Component
class StoredTrail implements AuditTrail {
    private final WriteTrail write;
    private final SeenTogether seen;
    private final Clock clock;

    StoredTrail(WriteTrail write, SeenTogether seen, Clock clock) {
        this.write = write;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, String subject, Map<String, String> details) {
        write.all(List.of(new NewEntry(clock.instant(), by, act, subject, details)));
    }

    @Override
    public void viewed(Viewer by, String act, String subject, Map<String, String> details) {
        var entry = new NewEntry(clock.instant(), by, act, subject, details);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            write.all(List.of(entry));
        } else {
            seen.write(entry);
        }
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, Map<String, Map<String, String>> detailsOfSubjects) {
        record(
                by,
                act,
                detailsOfSubjects.entrySet().stream()
                        .map(one -> new Done(one.getKey(), one.getValue()))
                        .toList());
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, List<Done> all) {
        var now = clock.instant();
        write.all(all.stream()
                .map(one -> new NewEntry(now, by, act, one.subject(), one.details()))
                .toList());
    }
}
