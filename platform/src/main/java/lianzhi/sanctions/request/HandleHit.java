package lianzhi.sanctions.request;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.store.HitStore;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 处理拦截: what the court did about it, such as taking the person over at the border. */
@Component
public class HandleHit {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final HitStore hits;
    private final AuditTrail audit;
    private final Clock clock;

    HandleHit(CaseFiles cases, SanctionStore store, HitStore hits, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.store = store;
        this.hits = hits;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long sanctionId, long hitId, String note) {
        by.require(Power.WORK_CASE);
        var sanction = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.visible(by, sanction.caseId());
        if (note.isBlank() || note.length() > 500) {
            throw Refused.input(
                    Reason.field("note", "NOTE_MISSING", "请写明处理情况，不超过500字", "Say what was done, at most 500"));
        }
        if (!hits.handled(hitId, sanctionId, by, note.strip(), clock.instant())) {
            throw Refused.conflict(Reason.of("HIT_HANDLED", "该拦截已处理", "It has been handled already"));
        }
        audit.record(by, "HIT_HANDLED", "sanction:" + sanctionId, Map.of("hit", "" + hitId));
    }
}
