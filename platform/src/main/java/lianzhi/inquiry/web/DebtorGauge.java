package lianzhi.inquiry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.inquiry.store.DebtorCase;
import lianzhi.inquiry.store.Held;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 控制与债务, of one debtor: what all his cases hold against what all of them claim with their fees (查封规定第19条). */
@Component
class DebtorGauge {
    private final LiveDebt debt;
    private final Settings settings;
    private final Clock clock;

    DebtorGauge(LiveDebt debt, Settings settings, Clock clock) {
        this.debt = debt;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param debt of those of his cases that one may see and that are not closed
     * @param value of things that are held, as far as they can be had
     * @param isOver held and worth above debt, fees and the allowed excess, while something is owed
     */
    record Sums(Money debt, Money held, Money overLimit, Money value, boolean isOver) {}

    Sums of(List<DebtorCase> cases, List<Held> measures) {
        var open = cases.stream()
                .filter(one -> !one.stage().equals("CLOSED"))
                .map(one -> new CaseId(one.caseId()))
                .toList();
        var today = LocalDate.now(clock);
        var owed = Money.ZERO;
        var withFees = Money.ZERO;
        for (var id : open) {
            var here = debt.outstanding(id, today);
            owed = owed.plus(here);
            withFees = withFees.plus(here).plus(debt.feeOnTop(id, here));
        }
        var held = measures.stream().map(Held::held).reduce(Money.ZERO, Money::plus);
        var over = measures.stream().map(Held::overLimit).reduce(Money.ZERO, Money::plus);
        var value = measures.stream()
                .filter(one -> one.state().equals("EFFECTIVE"))
                .map(one -> Objects.requireNonNullElse(one.worth(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
        var allowed = withFees.inYuan().multiply(new BigDecimal(settings.text("control.overFactor")));
        var isOver = owed.isPositive() && held.plus(value).inYuan().compareTo(allowed) > 0;
        return new Sums(owed, held, over, value, isOver);
    }
}
