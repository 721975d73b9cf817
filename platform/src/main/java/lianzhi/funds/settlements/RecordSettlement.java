package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.SettlementStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记和解、分期: what the parties agreed, instalment by instalment; from then on it is watched. */
@Component
public class RecordSettlement {
    public record Part(LocalDate dueOn, Money amount) {}

    /** @param waived what the creditor lets go if it is performed */
    public record Agreed(
            Settlement.Kind kind,
            LocalDate agreedOn,
            String terms,
            @Nullable String guarantor,
            @Nullable Money waived,
            List<Part> parts) {}

    private final CaseFiles files;
    private final CaseEvents timeline;
    private final SettlementStore settlements;
    private final AuditTrail trail;
    private final Clock clock;

    RecordSettlement(CaseFiles files, CaseEvents timeline, SettlementStore settlements, AuditTrail trail, Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.settlements = settlements;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Settlement handle(Viewer by, CaseId id, Agreed agreed) {
        by.require(Power.WORK_CASE);
        var brief = files.lock(by, id);
        check(agreed);
        if (settlements.open(id).isPresent()) {
            throw Refused.conflict(
                    Reason.of("SETTLEMENT_OPEN", "本案已有履行中的和解或分期", "A settlement of this case is running already"));
        }
        var settlement = settlements.add(id, brief.courtCode(), agreed, by, clock.instant());
        timeline.happened(id, "SETTLEMENT_FILED", clock.instant(), by, Map.of("settlementId", "" + settlement));
        trail.record(
                by,
                "SETTLEMENT_RECORDED",
                "settlement:" + settlement,
                Map.of("case", brief.number(), "parts", "" + agreed.parts().size()));
        return settlements.get(settlement);
    }

    private void check(Agreed agreed) {
        var wrong = new ArrayList<Reason>();
        if (agreed.agreedOn().isAfter(LocalDate.now(clock))) {
            wrong.add(Reason.field("agreedOn", "DAY_AHEAD", "达成日不能晚于今天", "The agreement is not ahead of today"));
        }
        if (agreed.terms().isBlank()) {
            wrong.add(Reason.field("terms", "TERMS_MISSING", "请写明协议内容", "Say what was agreed"));
        }
        if (agreed.parts().isEmpty() || agreed.parts().size() > 600) {
            wrong.add(Reason.field(
                    "parts", "INSTALMENTS_MISSING", "请列明每一期（至多600期）", "List the instalments, at most 600"));
        }
        LocalDate before = agreed.agreedOn().minusDays(1);
        for (int i = 0; i < agreed.parts().size(); i++) {
            var part = agreed.parts().get(i);
            if (!part.amount().isPositive()) {
                wrong.add(Reason.field(
                        "parts[" + i + "].amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
            }
            if (!part.dueOn().isAfter(before)) {
                wrong.add(Reason.field(
                        "parts[" + i + "].dueOn", "DAYS_OUT_OF_ORDER", "各期应按日期先后排列", "Instalments follow each other"));
            }
            before = part.dueOn();
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
    }
}
