package lianzhi.coercion.act;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.StepStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: a proposal that nobody has decided yet; a signature that comes later changes nothing. */
@Component
public class WithdrawAct {
    private final ActStore acts;
    private final StepStore steps;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawAct(ActStore acts, StepStore steps, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.acts = acts;
        this.steps = steps;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long actId, int version) {
        by.require(Power.PUNISH);
        var found = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        cases.lock(by, found.caseId());
        var act = acts.find(actId).orElseThrow();
        if (act.version() != version) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该措施已有变化，请刷新后再办", "The act has changed; look at it again"));
        }
        if (act.state() != CoercionState.PROPOSED || !steps.of(List.of(actId)).isEmpty()) {
            throw Refused.rule(
                    Reason.of("DECIDED_ALREADY", "已经作出决定或者已经实施，不能撤回", "It was decided or carried out already"));
        }
        acts.over(actId, CoercionState.WITHDRAWN, "WITHDRAWN", clock.instant());
        audit.record(by, "COERCION_WITHDRAWN", "coercion:" + actId, Map.of());
    }
}
