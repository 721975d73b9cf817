package lianzhi.control.gauge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.control.MeasureState;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.inquiry.Assets;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import lianzhi.law.controls.ControlTerms;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 冻结金额建议: the live debt, what will run on until the money can be had, less what other measures of the case hold
 * or may come to hold. A bank account is frozen with a stated sum, never whole.
 */
@Component
public class ProposeFreeze {
    private final Assets assets;
    private final MeasureStore measures;
    private final LiveDebt debt;
    private final Settings settings;
    private final Clock clock;

    ProposeFreeze(Assets assets, MeasureStore measures, LiveDebt debt, Settings settings, Clock clock) {
        this.assets = assets;
        this.measures = measures;
        this.debt = debt;
        this.settings = settings;
        this.clock = clock;
    }

    public Proposal handle(CaseId id, long assetId) {
        return handle(id, assets.find(id, assetId));
    }

    public Proposal handle(CaseId id, FoundAsset asset) {
        var today = LocalDate.now(clock);
        var months = settings.number("control.freezeRunMonths");
        var owed = debt.outstanding(id, today);
        var running = debt.expected(id, today.plusMonths(months)).minus(owed);
        var open = measures.open(id);
        var held = sum(open.stream()
                .filter(one -> one.state().isInForce())
                .map(MeasureRow::held)
                .toList());
        var pending = sum(open.stream()
                .filter(one -> one.state() == MeasureState.PROPOSED || one.state() == MeasureState.ORDERED)
                .map(one -> one.ordered().min(available(id, one)))
                .toList());
        var fee = debt.feeOnTop(id, owed.plus(running));
        var value = measures.valueInForce(id);
        var left = owed.plus(running).plus(fee).minus(held).minus(value).minus(pending);
        var amount = left.isPositive() ? left : Money.ZERO;
        var term = ControlTerms.of(asset.assetClass());
        return new Proposal(
                asset.id(),
                amount,
                asset.available(),
                today,
                term.printedEnd(today).orElse(today.plusYears(1)),
                List.of(
                        line("DEBT", "今日尚欠", "Owed today", owed),
                        line(
                                "RUNNING",
                                "预计" + months + "个月的利息和加倍部分",
                                "Interest and doubled part of the next " + months + " months",
                                running),
                        line("FEE", "申请执行费，由被执行人另行负担", "Execution fee, borne by the debtor on top", fee),
                        line("HELD", "减：已实际控制", "Less: really held", minus(held)),
                        line("VALUE", "减：已控制财物的估值", "Less: worth of things under control", minus(value)),
                        line("PENDING", "减：已发出冻结、可能控制", "Less: ordered, may come to be held", minus(pending))),
                amount.isZero());
    }

    private Money available(CaseId id, MeasureRow pending) {
        return assets.find(id, pending.assetId()).available();
    }

    private static Proposal.Line line(String code, String zh, String en, Money amount) {
        return new Proposal.Line(code, zh, en, amount);
    }

    private static Money minus(Money amount) {
        return Money.ZERO.minus(amount);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
