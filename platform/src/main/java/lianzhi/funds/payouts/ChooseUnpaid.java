package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.UnpaidChoiceStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 受理破产前已执行未发的款: the judge chooses, once, with a reason. What is handed over pays no creditor: the debt lives
 * up, and the whole sum is the debtor's, for whom the administrator collects it. Other debtors' money is left alone.
 */
@Component
public class ChooseUnpaid {
    private final CaseFiles files;
    private final PayoutStore payouts;
    private final UnpaidRule rule;
    private final FindMet find;
    private final UnpaidChoiceStore choices;
    private final HandOverMoney handOver;
    private final AuditTrail trail;
    private final Clock clock;

    ChooseUnpaid(
            CaseFiles files,
            PayoutStore payouts,
            UnpaidRule rule,
            FindMet find,
            UnpaidChoiceStore choices,
            HandOverMoney handOver,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.payouts = payouts;
        this.rule = rule;
        this.find = find;
        this.choices = choices;
        this.handOver = handOver;
        this.trail = trail;
        this.clock = clock;
    }

    public UnpaidStanding standing(Viewer by, CaseId id) {
        by.require(Power.READ_FUNDS);
        files.visible(by, id);
        var met = find.in(id);
        if (met.isEmpty()) {
            return UnpaidStanding.NONE;
        }
        var chosen = choices.of(id);
        var choice = rule.choice(id);
        var free = payouts.available(id, true);
        return new UnpaidStanding(
                met.get().acceptedOn(),
                met.get().names(),
                choice == null,
                choice,
                chosen.map(UnpaidChoice::reason).orElse(null),
                chosen.map(UnpaidChoice::chosenBy).orElse(null),
                met.get().before(free),
                met.get().ofOthers(free));
    }

    @Transactional
    public UnpaidStanding handle(Viewer by, CaseId id, Choice choice, String reason) {
        by.require(Power.PROPOSE_PAYOUT);
        var brief = files.lock(by, id);
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明理由", "Say why"));
        }
        var met = find.in(id)
                .orElseThrow(() -> Refused.rule(Reason.of(
                        "NO_BANKRUPTCY", "本案没有登记受理破产", "No acceptance of bankruptcy is on the case's record")));
        if (rule.choice(id) != null || !choices.choose(id, choice, reason.strip(), by, clock.instant())) {
            throw Refused.conflict(Reason.of("CHOSEN_ALREADY", "已作出决定", "It is decided already"));
        }
        if (choice == Choice.HAND_OVER) {
            handOver.of(id, met, by);
        }
        trail.record(
                by,
                "UNPAID_AT_BANKRUPTCY_CHOSEN",
                "case:" + id.value(),
                Map.of("case", brief.number(), "choice", choice.name(), "reason", reason.strip()));
        return standing(by, id);
    }
}
