package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.SettlementStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 恢复执行原生效法律文书: after a missed instalment the applicant asks, and the debt is again what the title says, less
 * what was paid meanwhile. He has two years from the day of the missed instalment.
 */
@Component
public class ReviveTitle {
    private static final Article RULE = Article.of("SETT", "9", "执行和解规定第9条", Mark.M);
    private static final int LONGEST = 500;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final SettlementStore settlements;
    private final AuditTrail trail;
    private final Clock clock;

    ReviveTitle(CaseFiles files, CaseEvents timeline, SettlementStore settlements, AuditTrail trail, Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.settlements = settlements;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param askedOn day on which the applicant asked
     * @param excuse the reason that the debtor gave and the court accepts for not performing; empty when there is none
     */
    @Transactional
    public Settlement handle(Viewer by, long settlementId, LocalDate askedOn, String reason, String excuse) {
        by.require(Power.WORK_CASE);
        var id = new CaseId(settlements.get(settlementId).caseId());
        files.lock(by, id);
        var settlement = settlements.get(settlementId);
        if (settlement.state() != Settlement.State.AGREED) {
            throw Refused.conflict(Reason.of("SETTLEMENT_ENDED", "该协议已了结", "This settlement has ended"));
        }
        if (reason.isBlank() || askedOn.isAfter(LocalDate.now(clock))) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明申请日和理由", "Say when and why it was asked"));
        }
        var until = settlement.reviveUntil();
        if (!settlement.isMissed() || until == null) {
            throw Refused.rule(Reason.of(
                    "NOT_BREACHED",
                    RULE,
                    "被执行人没有逾期的分期，不能恢复原执行依据",
                    "No instalment was missed: the title stays at rest"));
        }
        if (excuse.length() > LONGEST) {
            throw Refused.input(Reason.field("excuse", "EXCUSE_LONG", "正当理由不超过500字", "At most 500 characters"));
        }
        if (askedOn.isAfter(until)) {
            throw Refused.rule(Reason.of(
                            "TOO_LATE_TO_REVIVE",
                            Article.of("CPL", "250", "民事诉讼法第250条", Mark.V),
                            "已超过申请恢复执行的二年期间",
                            "The two years to ask for it are over")
                    .with(Map.of("until", until.toString())));
        }
        settlements.revived(settlementId, by.personId(), LocalDate.now(clock), reason.strip());
        timeline.happened(
                id,
                "SETTLEMENT_BREACHED",
                clock.instant(),
                by,
                Map.of("settlementId", "" + settlementId, "reason", reason, "excuse", excuse.strip()));
        trail.record(by, "TITLE_REVIVED", "settlement:" + settlementId, Map.of("reason", reason));
        return settlements.get(settlementId);
    }
}
