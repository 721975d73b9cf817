package lianzhi.coercion.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lianzhi.audit.AuditTrail;
import lianzhi.coercion.store.RequestStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 逾期升级: a party who was not answered in time is put before the chief; once, and one bad row stops no other. */
@Component
public class EscalateRequests implements Job {
    private final RequestStore store;
    private final AuditTrail audit;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EscalateRequests(
            RequestStore store, AuditTrail audit, Faults faults, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party-requests-late";
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(0, 40);
    }

    @Override
    public void run() {
        for (var id : store.toEscalate(LocalDate.now(clock))) {
            try {
                transaction.executeWithoutResult(status -> {
                    if (store.escalate(id, clock.instant())) {
                        audit.record(null, "REQUEST_ESCALATED", "request:" + id, Map.of());
                    }
                });
            } catch (RuntimeException fault) {
                faults.record(name(), "request:" + id, fault);
            }
        }
    }
}
