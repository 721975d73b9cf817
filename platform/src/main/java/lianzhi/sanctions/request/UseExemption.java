package lianzhi.sanctions.request;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.lift.EndExemption;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 单次解禁用毕: once, then the restriction is whole again. */
@Component
public class UseExemption {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final RequestStore requests;
    private final EndExemption exemption;
    private final AuditTrail audit;
    private final Clock clock;

    UseExemption(
            CaseFiles cases,
            SanctionStore store,
            RequestStore requests,
            EndExemption exemption,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.requests = requests;
        this.exemption = exemption;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long sanctionId, long requestId) {
        by.require(Power.WORK_CASE);
        var sanction = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.lock(by, sanction.caseId());
        var request = requests.lock(requestId)
                .filter(one -> one.sanctionId() == sanctionId)
                .orElseThrow(() -> Refused.notFound("request"));
        if (!requests.use(request.id(), clock.instant())) {
            throw Refused.conflict(Reason.of("EXEMPTION_USED", "该例外未获批准、已用毕或已到期", "Not granted, used or over"));
        }
        exemption.restore(request, "单次例外已用毕", by);
        audit.record(by, "EXEMPTION_USED", "sanction:" + sanctionId, Map.of("request", "" + requestId));
    }
}
