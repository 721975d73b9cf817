package lianzhi.command.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.command.SupervisionOrder;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审核回复: the centre accepts the answer, or returns it with a reason and a new limit. */
@Component
public class JudgeAnswer {
    private final Orders orders;
    private final AuditTrail trail;
    private final Clock clock;

    JudgeAnswer(Orders orders, AuditTrail trail, Clock clock) {
        this.orders = orders;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public SupervisionOrder handle(
            Viewer by, long id, int version, @Nullable String returnedReason, @Nullable LocalDate newLimit) {
        OfTheCentre.require(by);
        var order = orders.find(by, id).orElseThrow(() -> Refused.notFound("order"));
        if (order.state() != SupervisionOrder.State.ANSWERED) throw AnswerOrder.changed();
        boolean accepted = returnedReason == null || returnedReason.isBlank();
        if (!accepted && (newLimit == null || newLimit.isBefore(LocalDate.now(clock)))) {
            throw Refused.input(
                    Reason.field("dueOn", "LIMIT_PASSED", "退回须写明新的期限", "A returned answer needs a new limit"));
        }
        boolean written = accepted
                ? orders.settle(id, version)
                : orders.giveBack(
                        id,
                        version,
                        java.util.Objects.requireNonNull(returnedReason).strip(),
                        java.util.Objects.requireNonNull(newLimit));
        if (!written) throw AnswerOrder.changed();
        trail.record(by, accepted ? "SUPERVISION_SETTLED" : "SUPERVISION_RETURNED", "order:" + id, Map.of());
        return orders.find(by, id).orElseThrow();
    }
}
