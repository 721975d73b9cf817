package lianzhi.control.gauge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.LiveDebt;
import lianzhi.control.store.LimitStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 扣划金额建议: the live debt and the execution fee on top of it, at most what the bank really holds. */
@Component
public class ProposeDeduction {
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final LimitStore limits;
    private final LiveDebt debt;
    private final Clock clock;

    ProposeDeduction(CaseFiles cases, MeasureStore measures, LimitStore limits, LiveDebt debt, Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.limits = limits;
        this.debt = debt;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DeductionProposal handle(Viewer by, long measureId) {
        var caseId = measures.caseOf(measureId).orElseThrow(() -> Refused.notFound("control"));
        cases.visible(by, caseId);
        var measure = measures.open(caseId).stream()
                .filter(one -> one.id() == measureId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("control"));
        var held = measure.held();
        var kept = kept(measure.assetId());
        var today = debt.outstanding(caseId, LocalDate.now(clock));
        var fee = debt.feeOnTop(caseId, today);
        var owed = today.plus(fee);
        return new DeductionProposal(
                measureId,
                free(held, kept).min(owed),
                held,
                owed,
                List.of(
                        new Proposal.Line("DEBT", "今日尚欠", "Owed today", today),
                        new Proposal.Line("FEE", "申请执行费，由被执行人另行负担", "Execution fee, borne by the debtor on top", fee),
                        new Proposal.Line("OWED", "合计", "Together", owed),
                        new Proposal.Line("HELD", "实际冻结", "Really held", held),
                        new Proposal.Line(
                                "KEPT", "减：保留的生活必需费用", "Less: living costs that stay", Money.ZERO.minus(kept))));
    }

    private Money kept(long assetId) {
        return limits.of(assetId).stream()
                .map(one -> Objects.requireNonNullElse(one.kept(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money free(Money held, Money kept) {
        var left = held.minus(kept);
        return left.isPositive() ? left : Money.ZERO;
    }
}
