package lianzhi.sanctions.request;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.store.HitStore;
import lianzhi.sanctions.store.HitStore.Handled;
import lianzhi.sanctions.store.HitStore.Hit;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 处理拦截: what the court did about it, such as taking the person over at the border. */
@Component
public class HandleHit {
    private static final String AT_BORDER = "BORDER_HIT";
    private static final String HANDED_OVER = "HANDED_OVER";
    private static final int LONGEST = 500;
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

    /**
     * @param outcome of a person stopped at the border: HANDED_OVER to the court, or LET_GO
     * @param receivedBy who took the person over, with his number
     * @param receipt of the handover
     */
    public record Input(
            String note,
            @Nullable String outcome,
            @Nullable Instant handedOverAt,
            @Nullable String receivedBy,
            @Nullable String receipt) {}

    @Transactional
    public void handle(Viewer by, long sanctionId, long hitId, Input input) {
        by.require(Power.WORK_CASE);
        var sanction = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.visible(by, sanction.caseId());
        var hit = hits.of(List.of(sanctionId)).stream()
                .filter(one -> one.id() == hitId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("hit"));
        var how = hit.kind().equals(AT_BORDER)
                ? new Handled(
                        input.note().strip(),
                        text(input.outcome()),
                        HANDED_OVER.equals(input.outcome()) ? input.handedOverAt() : null,
                        HANDED_OVER.equals(input.outcome()) ? text(input.receivedBy()) : "",
                        HANDED_OVER.equals(input.outcome()) ? text(input.receipt()) : "")
                : new Handled(input.note().strip(), "", null, "", "");
        var reasons = against(hit, how);
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        if (!hits.handled(hitId, sanctionId, by, how, clock.instant())) {
            throw Refused.conflict(Reason.of("HIT_HANDLED", "该拦截已处理", "It has been handled already"));
        }
        audit.record(
                by,
                "HIT_HANDLED",
                "sanction:" + sanctionId,
                Map.of("hit", "" + hitId, "outcome", how.outcome(), "receipt", how.receipt()));
    }

    private List<Reason> against(Hit hit, Handled how) {
        var reasons = new ArrayList<Reason>();
        if (how.note().isEmpty() || how.note().length() > LONGEST) {
            reasons.add(Reason.field("note", "NOTE_MISSING", "请写明处理情况，不超过500字", "Say what was done, at most 500"));
        }
        if (!hit.kind().equals(AT_BORDER)) return reasons;
        if (!Set.of(HANDED_OVER, "LET_GO").contains(how.outcome())) {
            reasons.add(Reason.field("outcome", "OUTCOME_MISSING", "请选择已交接或者未带回", "Taken over, or let go"));
        }
        if (!how.outcome().equals(HANDED_OVER)) return reasons;
        var at = how.handedOverAt();
        if (at == null || at.isBefore(hit.at()) || at.isAfter(clock.instant())) {
            reasons.add(Reason.field(
                    "handedOverAt",
                    "HANDOVER_TIME",
                    "交接时间在查获之后、现在之前",
                    "The handover is after the interception and not in the future"));
        }
        if (how.receivedBy().isEmpty() || how.receivedBy().length() > 60) {
            reasons.add(Reason.field("receivedBy", "RECEIVER_MISSING", "请写明接收人，不超过60字", "Who took the person over"));
        }
        if (how.receipt().isEmpty() || how.receipt().length() > 100) {
            reasons.add(Reason.field("receipt", "RECEIPT_MISSING", "请写明交接单编号，不超过100字", "The number of the receipt"));
        }
        return reasons;
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }
}
