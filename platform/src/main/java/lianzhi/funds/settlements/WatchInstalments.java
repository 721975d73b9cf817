package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.SettlementStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 分期盯办: every morning, each instalment that passed unpaid is warned of once, and what is paid in full is closed. */
@Component
public class WatchInstalments implements Job {
    private final SettlementStore settlements;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final AuditTrail trail;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchInstalments(
            SettlementStore settlements,
            CaseFiles files,
            CaseEvents timeline,
            AuditTrail trail,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.settlements = settlements;
        this.files = files;
        this.timeline = timeline;
        this.trail = trail;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-instalments";
    }

    @Override
    public LocalTime dailyAt() {
        return LocalTime.of(6, 40);
    }

    @Override
    public void run() {
        for (var id : settlements.running()) {
            try {
                transaction.executeWithoutResult(status -> one(id));
                faults.settle(name(), "settlement:" + id);
            } catch (RuntimeException fault) {
                faults.record(name(), "settlement:" + id, fault);
            }
        }
    }

    private void one(long id) {
        var caseId = new CaseId(settlements.get(id).caseId());
        files.lockForSystem(caseId);
        var settlement = settlements.get(id);
        if (settlement.state() != Settlement.State.AGREED) {
            return;
        }
        var today = LocalDate.now(clock);
        if (settlement.paid().compareTo(settlement.total()) >= 0) {
            settlements.performed(id, today);
            timeline.happened(caseId, "SETTLEMENT_PERFORMED", clock.instant(), null, Map.of("settlementId", "" + id));
            return;
        }
        for (var each : settlement.instalments()) {
            if (each.standing() == Settlement.Standing.MISSED && settlements.warn(id, each.nr(), today)) {
                trail.record(
                        null,
                        "INSTALMENT_MISSED",
                        "settlement:" + id,
                        Map.of("nr", "" + each.nr(), "due", "" + each.dueOn(), "amount", "" + each.amount()));
            }
        }
    }
}
