package lianzhi.control.gauge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.control.Controls;
import lianzhi.control.Gauge;
import lianzhi.control.MeasureInForce;
import lianzhi.control.MeasureState;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.Measures;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 控制一览: measures of a case and their gauge against the live debt. */
@Component
class ReadControls implements Controls {
    private final Measures measures;
    private final MeasureStore store;
    private final LiveDebt debt;
    private final Settings settings;
    private final Clock clock;

    ReadControls(Measures measures, MeasureStore store, LiveDebt debt, Settings settings, Clock clock) {
        this.measures = measures;
        this.store = store;
        this.debt = debt;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<MeasureInForce> of(CaseId id) {
        return measures.of(id);
    }

    @Override
    public Gauge gauge(CaseId id) {
        var open = store.open(id);
        var owed = debt.outstanding(id, LocalDate.now(clock));
        var held = sum(open.stream().map(MeasureRow::held).toList());
        var over = sum(open.stream().map(MeasureRow::overLimit).toList());
        var pending = sum(open.stream()
                .filter(one -> one.state() == MeasureState.PROPOSED || one.state() == MeasureState.ORDERED)
                .map(MeasureRow::ordered)
                .toList());
        var allowed = owed.plus(debt.feeOnTop(id, owed))
                .inYuan()
                .multiply(new BigDecimal(settings.text("control.overFactor")));
        var value = store.valueInForce(id);
        var isOver = owed.isPositive() && held.plus(value).inYuan().compareTo(allowed) > 0;
        return new Gauge(owed, held, over, pending, value, isOver, !owed.isPositive());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
