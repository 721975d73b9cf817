package lianzhi.cases.approvals;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.store.ApprovalStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a request for the signatures of an act; one that needs none is granted at once. */
@Component
class AskForApproval implements Approvals {
    private final Catalogue catalogue;
    private final SignatureChain chain;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final ApprovalStore store;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForApproval(
            Catalogue catalogue,
            SignatureChain chain,
            CaseFiles files,
            CaseEvents timeline,
            ApprovalStore store,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.chain = chain;
        this.files = files;
        this.timeline = timeline;
        this.store = store;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Power forPayout(Money amount) {
        return chain.forPayout(amount);
    }

    @Override
    @Transactional(readOnly = true)
    public Asked asked(Viewer by, long id) {
        var approval = store.find(id).orElseThrow(() -> Refused.notFound("approval"));
        files.visible(by, approval.caseId());
        return new Asked(
                approval.caseId(),
                approval.act(),
                approval.subject(),
                approval.facts(),
                approval.state() == Approval.State.WAITING);
    }

    @Override
    @Transactional
    public long request(Viewer by, CaseId id, String act, String subject, Map<String, String> facts) {
        var kind = catalogue
                .approval(act)
                .orElseThrow(() -> new IllegalArgumentException("Not an act of the catalogue of approvals: " + act));
        var file = files.lock(by, id);
        if (store.isWaiting(act, subject)) {
            throw Refused.conflict(
                    Reason.of("APPROVAL_WAITING", "该事项已提交审批，尚未签批", "This act waits for its approval already"));
        }
        var signatures = chain.of(kind, by, facts);
        var approval = store.open(by, file, act, subject, facts, signatures, clock.instant());
        trail.record(by, "APPROVAL_ASKED", "approval:" + approval, Map.of("act", act, "subject", subject));
        timeline.happened(id, "APPROVAL_SUBMITTED", clock.instant(), by, Map.of("act", act, "subject", subject));
        if (signatures.isEmpty()) {
            store.grant(approval, clock.instant());
            events.publishEvent(new ApprovalGranted(approval, act, subject, id, by.personId()));
        }
        return approval;
    }
}
