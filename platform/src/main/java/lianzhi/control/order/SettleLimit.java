package lianzhi.control.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.LimitKind;
import lianzhi.control.store.LimitStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 通知共有人、撤销限制: the co-owners were told, or the limit was a mistake or is over. */
@Component
public class SettleLimit {
    private final CaseFiles cases;
    private final LimitStore limits;
    private final AuditTrail audit;
    private final Clock clock;

    SettleLimit(CaseFiles cases, LimitStore limits, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param toldOn when the co-owners were told; null to withdraw the limit */
    public record Input(@Nullable LocalDate toldOn, String words) {}

    @Transactional
    public void handle(Viewer by, long id, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var limit = limits.find(id).orElseThrow(() -> Refused.notFound("limit"));
        cases.lock(by, new CaseId(limit.caseId()));
        if (input.words().isBlank()) {
            throw Refused.input(Reason.field("words", "WORDS_MISSING", "请写明方式或理由", "Say how, or why"));
        }
        var on = input.toldOn();
        if (on == null) {
            limits.lift(by, id, input.words().strip(), clock.instant());
            audit.record(
                    by,
                    "ASSET_LIMIT_LIFTED",
                    "asset:" + limit.assetId(),
                    Map.of("why", input.words().strip()));
            return;
        }
        if (limit.kind() != LimitKind.JOINT || on.isAfter(LocalDate.now(clock))) {
            throw Refused.input(
                    Reason.field("toldOn", "DAY_WRONG", "只能记录已经完成的共有人通知", "Only what was done can be noted"));
        }
        limits.told(id, on, input.words().strip());
        audit.record(by, "CO_OWNERS_TOLD", "asset:" + limit.assetId(), Map.of("on", on.toString()));
    }
}
