package lianzhi.cases.approvals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.store.ApprovalStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 签批: signs or returns a request. Four eyes: never the one who asked, and nobody twice. */
@Component
public class DecideApproval {
    private final ApprovalStore store;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideApproval(
            ApprovalStore store,
            CaseFiles files,
            CaseEvents timeline,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.timeline = timeline;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param reason needed to return
     * @param version that the approver saw
     */
    @Transactional
    public Approval decide(Viewer by, long id, boolean grant, @Nullable String reason, int version) {
        var approval = store.lock(id).orElseThrow(() -> Refused.notFound("approval"));
        files.visible(by, approval.caseId());
        if (approval.version() != version) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该审批单已有变化，请刷新后再办", "The request has changed; look at it again"));
        }
        var step = approval.next();
        if (step == null) {
            throw Refused.conflict(Reason.of("APPROVAL_DECIDED", "该审批单已签批完毕", "The request has been decided already"));
        }
        var why = reason == null ? "" : reason.strip();
        Decision.from(against(by, approval, step, grant, why)).orRefuse();
        var now = clock.instant();
        store.sign(approval, step.no(), by, grant, why, now);
        var complete = grant && approval.steps().getLast().no() == step.no();
        trail.record(
                by,
                grant ? "APPROVAL_SIGNED" : "APPROVAL_RETURNED",
                "approval:" + id,
                Map.of("act", approval.act(), "subject", approval.subject(), "reason", why));
        if (complete || !grant) {
            finish(by, approval, grant, why);
        }
        return store.find(id).orElseThrow();
    }

    private void finish(Viewer by, Approval approval, boolean grant, String why) {
        var facts = Map.of(
                "act",
                approval.act(),
                "subject",
                approval.subject(),
                "result",
                grant ? "APPROVED" : "RETURNED",
                "reason",
                why);
        timeline.happened(approval.caseId(), "APPROVAL_DECIDED", clock.instant(), by, facts);
        if (grant) {
            store.grant(approval.id(), clock.instant());
            events.publishEvent(new ApprovalGranted(
                    approval.id(), approval.act(), approval.subject(), approval.caseId(), by.personId()));
        } else {
            events.publishEvent(new ApprovalReturned(
                    approval.id(), approval.act(), approval.subject(), approval.caseId(), by.personId(), why));
        }
    }

    private static List<Reason> against(Viewer by, Approval approval, Approval.Step step, boolean grant, String why) {
        var reasons = new ArrayList<Reason>();
        if (!by.may(step.power())) {
            reasons.add(Reason.of("SIGNATURE_OF_ANOTHER", "这一环节不由您签批", "This signature is not yours to give")
                    .with(Map.of("role", step.role())));
        }
        if (approval.askedBy() == by.personId()) {
            reasons.add(Reason.of("FOUR_EYES", "提交人不能审批自己提交的事项", "Who asks cannot approve"));
        }
        if (approval.steps().stream().anyMatch(s -> s.decidedBy() != null && s.decidedBy() == by.personId())) {
            reasons.add(Reason.of("SIGNED_BEFORE", "同一人不能签批两个环节", "Nobody signs twice"));
        }
        if (!grant && why.isEmpty()) {
            reasons.add(Reason.field("reason", "REASON_MISSING", "退回须写明理由", "A return needs its reason"));
        }
        return reasons;
    }
}
