package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记解除事由: the court learns that the person has died, or was the wrong one; every measure on that person ends at once. */
@Component
public class RecordGround {
    private static final Set<Ground> RECORDED = Set.of(Ground.DIED, Ground.WRONG_PERSON, Ground.BANKRUPT);
    private final CaseFiles cases;
    private final SanctionStore store;
    private final EndByLaw end;
    private final AuditTrail audit;
    private final Clock clock;

    RecordGround(CaseFiles cases, SanctionStore store, EndByLaw end, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.store = store;
        this.end = end;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param evidence death certificate, registry answer, ruling */
    public record Input(Ground ground, @Nullable LocalDate on, String evidence) {}

    @Transactional
    public void handle(Viewer by, long sanctionId, Input input) {
        by.require(Power.WORK_CASE);
        var sanction = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.visible(by, sanction.caseId());
        var today = LocalDate.now(clock);
        var on = Objects.requireNonNullElse(input.on(), today);
        var reasons = new ArrayList<Reason>();
        if (!RECORDED.contains(input.ground())) {
            reasons.add(Reason.field(
                    "ground", "GROUND_NOT_RECORDED", "该事由由系统自动识别或须经审批", "Not a ground that is recorded by hand"));
        }
        if (input.evidence().isBlank() || input.evidence().length() > 500) {
            reasons.add(
                    Reason.field("evidence", "EVIDENCE_MISSING", "请写明依据，不超过500字", "Name the evidence, at most 500"));
        }
        if (on.isAfter(today)) {
            reasons.add(Reason.field("on", "DAY_IN_FUTURE", "日期晚于今天", "The day is in the future"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        audit.record(
                by,
                "SANCTION_GROUND_RECORDED",
                "sanction:" + sanctionId,
                Map.of("ground", input.ground().name(), "evidence", input.evidence()));
        end.ofPerson(sanction.caseId(), OnePerson.of(sanction), input.ground(), on, by);
    }
}
