package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.CaseDays;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.funds.store.UnpaidChoiceStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 受理破产前已执行未发的款: the judge chooses, once, with a reason. What is handed over pays no creditor: the debt lives
 * up, and the whole sum is the debtor's, for whom the administrator collects it.
 */
@Component
public class ChooseUnpaid {
    /**
     * 破产与案款.
     *
     * @param asks the court leaves it to the judge, who has not chosen yet
     * @param before what creditors could still get of money from before the acceptance
     */
    public record Standing(
            @Nullable LocalDate acceptedOn,
            boolean asks,
            @Nullable Choice choice,
            @Nullable String reason,
            @Nullable String chosenBy,
            Money before) {}

    private final CaseFiles files;
    private final CaseDays days;
    private final PayoutBars bars;
    private final UnpaidChoiceStore choices;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final AllocationStore allocations;
    private final UndoAllocation undo;
    private final AuditTrail trail;
    private final Clock clock;

    ChooseUnpaid(
            CaseFiles files,
            CaseDays days,
            PayoutBars bars,
            UnpaidChoiceStore choices,
            ReceiptStore receipts,
            PayoutStore payouts,
            AllocationStore allocations,
            UndoAllocation undo,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.days = days;
        this.bars = bars;
        this.choices = choices;
        this.receipts = receipts;
        this.payouts = payouts;
        this.allocations = allocations;
        this.undo = undo;
        this.trail = trail;
        this.clock = clock;
    }

    public Standing standing(Viewer by, CaseId id) {
        by.require(Power.READ_FUNDS);
        files.visible(by, id);
        var accepted = days.bankruptcyAccepted(id);
        var chosen = choices.of(id);
        var choice = bars.choice(id);
        return new Standing(
                accepted.orElse(null),
                accepted.isPresent() && choice == null,
                accepted.isPresent() ? choice : null,
                chosen.map(UnpaidChoice::reason).orElse(null),
                chosen.map(UnpaidChoice::chosenBy).orElse(null),
                accepted.map(day -> bars.freeBefore(id, day)).orElse(Money.ZERO));
    }

    @Transactional
    public Standing handle(Viewer by, CaseId id, Choice choice, String reason) {
        by.require(Power.PROPOSE_PAYOUT);
        var brief = files.lock(by, id);
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明理由", "Say why"));
        }
        if (days.bankruptcyAccepted(id).isEmpty()) {
            throw Refused.rule(
                    Reason.of("NO_BANKRUPTCY", "本案没有登记受理破产", "No acceptance of bankruptcy is on the case's record"));
        }
        if (bars.choice(id) != null || !choices.choose(id, choice, reason.strip(), by, clock.instant())) {
            throw Refused.conflict(Reason.of("CHOSEN_ALREADY", "已作出决定", "It is decided already"));
        }
        if (choice == Choice.HAND_OVER) {
            handOver(by, id);
        }
        trail.record(
                by,
                "UNPAID_AT_BANKRUPTCY_CHOSEN",
                "case:" + id.value(),
                Map.of("case", brief.number(), "choice", choice.name(), "reason", reason.strip()));
        return standing(by, id);
    }

    private void handOver(Viewer by, CaseId id) {
        if (payouts.isUnderWay(id)) {
            throw Refused.rule(Reason.of(
                    "PAYOUT_UNDER_WAY", "尚有发放在办，先办结或撤回", "A payout is under way: finish or withdraw it first"));
        }
        for (var known : receipts.held(id)) {
            var receipt = receipts.lock(known.id());
            if (receipts.isAllocated(receipt.id()) && !payouts.touch(receipt.id())) {
                undo.of(receipt, id, "受理破产，移交管理人", by.personId());
            }
            if (!receipts.isAllocated(receipt.id())) {
                allocations.save(receipt.id(), id, surplus(receipt), null, clock.instant());
            }
        }
    }

    private static Allocation surplus(Receipt receipt) {
        var line = new Allocation.Line(
                "SURPLUS", receipt.amount(), "受理破产，移交管理人", "For the administrator of the bankruptcy", "法发〔2017〕2号第16条");
        return new Allocation(
                receipt.amount(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                receipt.amount(),
                List.of(line));
    }
}
