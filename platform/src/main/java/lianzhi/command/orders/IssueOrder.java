package lianzhi.command.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Courts;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.command.SupervisionOrder;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 下达督办令: to a court, about a case of it or about its work; the case is told. */
@Component
public class IssueOrder {
    /** As entered; the court follows from the case where one is named. */
    public record Input(
            @Nullable String courtCode, @Nullable Long caseId, String subject, String demand, LocalDate dueOn) {}

    private final Orders orders;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final Courts courts;
    private final AuditTrail trail;
    private final Clock clock;

    IssueOrder(Orders orders, CaseFiles files, CaseEvents timeline, Courts courts, AuditTrail trail, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.timeline = timeline;
        this.courts = courts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public SupervisionOrder handle(Viewer by, Input input) {
        OfTheCentre.require(by);
        var file = input.caseId() == null ? null : files.visible(by, new CaseId(input.caseId()));
        var court = file == null ? input.courtCode() : file.courtCode();
        check(court, input.dueOn());
        var order = orders.add(
                by,
                new Orders.Draft(
                        java.util.Objects.requireNonNull(court),
                        input.caseId(),
                        file == null ? null : file.number(),
                        input.subject().strip(),
                        input.demand().strip(),
                        input.dueOn()));
        if (file != null) {
            timeline.happened(
                    file.id(),
                    "URGING_ORDER_RECEIVED",
                    clock.instant(),
                    by,
                    Map.of("number", order.number(), "dueOn", order.dueOn().toString(), "subject", order.subject()));
        }
        trail.record(by, "SUPERVISION_ORDERED", "order:" + order.id(), Map.of("court", order.courtCode()));
        return order;
    }

    private void check(@Nullable String court, LocalDate dueOn) {
        var reasons = new ArrayList<Reason>();
        if (court == null || courts.find(court).isEmpty()) {
            reasons.add(Reason.field("courtCode", "MISSING", "请选择法院或案件", "Name a court or a case"));
        }
        if (dueOn.isBefore(LocalDate.now(clock))) {
            reasons.add(Reason.field("dueOn", "LIMIT_PASSED", "期限不得早于今天", "The limit has already passed"));
        }
        if (!reasons.isEmpty()) {
            throw Refused.input(reasons.toArray(Reason[]::new));
        }
    }
}
