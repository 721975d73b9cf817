package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.LongConsumer;
import lianzhi.cases.CaseFiles;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.impose.ImposeSanction;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限监控: what has run out ends, what had grace begins, exemptions that were not used are over. */
@Component
public class WatchTerms implements Job {
    private final SanctionStore store;
    private final RequestStore requests;
    private final ImposeSanction impose;
    private final StartLifting start;
    private final EndExemption exemption;
    private final CaseFiles cases;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchTerms(
            SanctionStore store,
            RequestStore requests,
            ImposeSanction impose,
            StartLifting start,
            EndExemption exemption,
            CaseFiles cases,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.impose = impose;
        this.start = start;
        this.exemption = exemption;
        this.cases = cases;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sanction-terms";
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(0, 5);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        each("grace", store.graceOver(today), impose::graceOver);
        each("term", store.termOver(today), id -> termOver(id, today));
        each("exemption", requests.exemptionsOver(today), exemption::over);
    }

    private void termOver(long id, LocalDate today) {
        var first = store.find(id).orElseThrow();
        cases.lockForSystem(first.caseId());
        var sanction = store.lock(id).orElseThrow();
        var endsOn = sanction.endsOn();
        if (endsOn != null && endsOn.isBefore(today)) start.handle(sanction, Ground.TERM_OVER, endsOn, null);
    }

    /** One bad row stops no other. */
    private void each(String what, List<Long> ids, LongConsumer act) {
        for (var id : ids) {
            try {
                transaction.executeWithoutResult(status -> act.accept(id));
            } catch (RuntimeException fault) {
                faults.record(name(), what + ":" + id, fault);
            }
        }
    }
}
