package lianzhi.control.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.LiveDebt;
import lianzhi.control.ActKind;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 扣划: only what is frozen online and really held, and never more than is owed. */
@Component
public class DeductHeld {
    private static final Article CONTROL_FIRST = Article.of("CPLI", "484", "民诉法解释第484条", Mark.V);
    private final FindMeasure find;
    private final CaseFiles cases;
    private final LiveDebt debt;
    private final ActStore acts;
    private final AskForAct ask;
    private final CheckLimits limits;
    private final Clock clock;

    DeductHeld(
            FindMeasure find,
            CaseFiles cases,
            LiveDebt debt,
            ActStore acts,
            AskForAct ask,
            CheckLimits limits,
            Clock clock) {
        this.find = find;
        this.cases = cases;
        this.debt = debt;
        this.acts = acts;
        this.ask = ask;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param amount null for all that is held and owed, with the execution fee */
    public record Input(@Nullable Money amount, int version) {}

    @Transactional
    public void handle(Viewer by, long measureId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var measure = find.lock(by, measureId, input.version());
        var caseId = cases.visible(by, measure.caseId()).id();
        var debtToday = debt.outstanding(caseId, LocalDate.now(clock));
        var owed = debtToday.plus(debt.feeOnTop(caseId, debtToday));
        var amount = Objects.requireNonNullElse(input.amount(), proposed(measure, owed));
        mayDeduct(measure, amount, owed).orRefuse();
        ask.ask(
                by,
                measure,
                ActKind.DEDUCT,
                amount,
                null,
                "",
                Map.of(
                        "institution", measure.institution(),
                        "person", measure.partyName(),
                        "held", measure.held().toString(),
                        "amount", amount.toString()));
    }

    private Money proposed(MeasureRow measure, Money owed) {
        return measure.held().minus(limits.kept(measure.assetId())).min(owed);
    }

    private Decision mayDeduct(MeasureRow measure, Money amount, Money owed) {
        var reasons = new ArrayList<>(limits.beforeDeducting(measure.assetId(), measure.held(), amount));
        if (measure.state() != MeasureState.EFFECTIVE) {
            reasons.add(Reason.of(
                    "NOT_FROZEN", CONTROL_FIRST, "没有联网冻结成功的款项，不能扣划", "Only what is frozen online can be deducted"));
        }
        if (!amount.isPositive()) {
            reasons.add(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "扣划金额应大于零", "The amount must be positive"));
        }
        if (amount.compareTo(measure.held()) > 0) {
            reasons.add(Reason.field(
                            "amount",
                            "DEDUCT_ABOVE_HELD",
                            "扣划金额超过实际冻结的 " + measure.held() + " 元（超额部分只是轮候，不是款项）",
                            "More than is really held: " + measure.held() + "; the over-limit part is no money")
                    .with(Map.of("held", measure.held().toString())));
        }
        if (amount.compareTo(owed) > 0) {
            reasons.add(Reason.field(
                            "amount",
                            "DEDUCT_ABOVE_DEBT",
                            "扣划金额超过尚欠及申请执行费合计的 " + owed + " 元",
                            "More than is owed with the execution fee: " + owed)
                    .with(Map.of("owed", owed.toString())));
        }
        if (acts.open(measure.id()).stream().anyMatch(act -> act.kind() == ActKind.RELEASE)) {
            reasons.add(Reason.of("RELEASE_OPEN", "该措施正在解除，不能扣划", "The measure is being released"));
        }
        return Decision.from(reasons);
    }
}
