package lianzhi.portal.results;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.portal.store.ResultStore;
import lianzhi.portal.store.ResultStore.Allowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 准许查看查询结果: the judge lets the applicant see what queries found, or no longer (财产调查规定第12条). */
@Component
public class AllowResults {
    private final ResultStore store;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    AllowResults(ResultStore store, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Allowed> handle(Viewer by, CaseId id, boolean allowed) {
        by.require(Power.WORK_CASE);
        var file = cases.visible(by, id).id();
        if (allowed) store.allow(file, by, clock.instant());
        else store.takeBack(file);
        audit.record(by, allowed ? "RESULTS_SHOWN" : "RESULTS_HIDDEN", "case:" + file.value(), Map.of());
        return store.find(file);
    }
}
