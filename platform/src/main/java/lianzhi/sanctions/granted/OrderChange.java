package lianzhi.sanctions.granted;

import java.time.LocalDate;
import lianzhi.agencies.OrderKind;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 通知协助单位: every unit that carries a measure out hears what changed of it, and on which paper. */
@Component
class OrderChange {
    private final CaseFiles cases;
    private final Measures measures;
    private final OrderUnits order;

    OrderChange(CaseFiles cases, Measures measures, OrderUnits order) {
        this.cases = cases;
        this.measures = measures;
        this.order = order;
    }

    /** @param until the last day of what is ordered; null: none */
    record Change(
            OrderKind kind,
            Paper paper,
            String what,
            LocalDate dueOn,
            @Nullable LocalDate until) {}

    void send(SanctionRow one, Change change) {
        var kind = measures.of(one.measure());
        var file = cases.lockForSystem(one.caseId());
        order.send(
                file,
                one,
                kind,
                change.kind(),
                order.units(kind),
                change.paper(),
                change.what(),
                change.dueOn(),
                change.until());
    }
}
