package lianzhi.agencies.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.agencies.OrderAnswered;
import lianzhi.agencies.Outcome;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.OrderRow;
import lianzhi.agencies.store.OrderStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 反馈办理结果: once; a refusal needs its reason, lifting and imposing need no more than the word and, if any, the paper. */
@Component
public class AnswerOrder {
    private static final int LONGEST = 1000;
    private static final int MOST_PAPERS = 5;
    private final OrderStore orders;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerOrder(OrderStore orders, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param by name of the officer at the unit */
    public record Input(
            Outcome outcome,
            @Nullable String text,
            @Nullable String by,
            @Nullable List<Evidence> evidence) {}

    /** @param content base64 */
    public record Evidence(String name, String content) {}

    @Transactional
    public OrderRow handle(Unit unit, long id, Input input) {
        var order = orders.lock(unit.id(), id).orElseThrow(() -> Refused.notFound("order"));
        var text = Objects.requireNonNullElse(input.text(), "").strip();
        if (order.outcome() == input.outcome() && order.answer().equals(text)) return order;
        if (order.outcome() != null) {
            throw Refused.conflict(Reason.of("ORDER_ANSWERED", "该事项已经反馈", "This order has been answered already"));
        }
        check(input, text);
        var papers = Objects.requireNonNullElse(input.evidence(), List.<Evidence>of());
        var now = clock.instant();
        for (var paper : papers) orders.attach(id, ReadEvidence.of(paper.name(), paper.content()));
        if (order.openedAt() == null) orders.opened(id, now);
        orders.answered(
                id,
                input.outcome(),
                text,
                Objects.requireNonNullElse(input.by(), "").strip(),
                now);
        audit.record(
                null,
                "ORDER_ANSWERED",
                "agency-order:" + id,
                Map.of("unit", unit.code(), "outcome", input.outcome().name(), "papers", "" + papers.size()));
        events.publishEvent(
                new OrderAnswered(id, order.subject(), order.kind(), input.outcome(), text, unit.nameZh(), now));
        return orders.find(unit.id(), id).orElseThrow();
    }

    private static void check(Input input, String text) {
        var reasons = new ArrayList<Reason>();
        if (input.outcome() != Outcome.DONE && text.isEmpty()) {
            reasons.add(Reason.field("text", "ANSWER_REASON", "不能办理的，请写明原因", "Say why it cannot be done"));
        }
        if (text.length() > LONGEST) {
            reasons.add(Reason.field("text", "ANSWER_LONG", "办理情况不超过1000字", "At most 1,000 characters"));
        }
        if (input.by() != null && input.by().length() > 60) {
            reasons.add(Reason.field("by", "ANSWER_BY", "经办人不超过60字", "At most 60 characters"));
        }
        if (input.evidence() != null && input.evidence().size() > MOST_PAPERS) {
            reasons.add(Reason.field("evidence", "EVIDENCE_MANY", "附件不超过5份", "At most 5 files"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
