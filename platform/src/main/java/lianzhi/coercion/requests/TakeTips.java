package lianzhi.coercion.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.RewardNotices;
import lianzhi.coercion.store.RequestStore;
import lianzhi.coercion.store.Tip;
import lianzhi.coercion.store.TipStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 线索登记: in order of receipt; read only by those who work on the case, and every reading is on the record. */
@Component
public class TakeTips implements RewardNotices {
    private static final int MOST_IN_AN_HOUR = 30;
    private final TipStore store;
    private final RequestStore requests;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    TakeTips(TipStore store, RequestStore requests, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RewardNotice> open() {
        return store.open();
    }

    @Override
    @Transactional
    public int tell(long noticeId, String name, String contact, String body) {
        if (store.lock(noticeId).isEmpty()) {
            throw Refused.notFound("notice");
        }
        var reasons = new ArrayList<Reason>();
        if (name.isBlank() || name.length() > 50) {
            reasons.add(Reason.field("name", "TIP_NAME", "请写明姓名，法院保密", "Your name; the court keeps it secret"));
        }
        if (contact.isBlank() || contact.length() > 100) {
            reasons.add(Reason.field("contact", "TIP_CONTACT", "请写明联系方式，法院保密", "How to reach you; kept secret"));
        }
        if (body.isBlank() || body.length() > 2_000) {
            reasons.add(Reason.field("body", "TIP_BODY", "请写明线索，不超过2000字", "What you know, in up to 2,000 letters"));
        }
        var now = clock.instant();
        if (store.since(noticeId, now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            reasons.add(Reason.of("TIPS_TOO_MANY", "线索过多，请稍后再报或者拨打12368", "Too many tips now; call 12368"));
        }
        Decision.from(reasons).orRefuse();
        var no = store.add(noticeId, new Tip(0, name.strip(), contact.strip(), body.strip(), now));
        audit.record(null, "TIP_TAKEN", "request:" + noticeId, Map.of("no", "" + no));
        return no;
    }

    @Transactional
    public List<Tip> read(Viewer by, long requestId) {
        by.require(Power.WORK_CASE);
        var request = requests.find(requestId).orElseThrow(() -> Refused.notFound("request"));
        cases.visible(by, request.caseId());
        audit.record(by, "TIPS_READ", "request:" + requestId, Map.of());
        return store.of(requestId);
    }
}
