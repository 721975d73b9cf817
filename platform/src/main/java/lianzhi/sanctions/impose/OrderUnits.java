package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.agencies.AgencyOrders;
import lianzhi.agencies.NewOrder;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 发出协助指令: one order for each unit; the order carries the paper that it rests on. */
@Component
public class OrderUnits {
    public static final String SUBJECT = "sanction-act:";
    private final AgencyOrders agencies;
    private final ActStore acts;
    private final Clock clock;

    OrderUnits(AgencyOrders agencies, ActStore acts, Clock clock) {
        this.agencies = agencies;
        this.acts = acts;
        this.clock = clock;
    }

    /** 依据文书. */
    public record Paper(@Nullable Long documentId, String number) {}

    public List<Unit> units(MeasureKind kind) {
        return kind.agencies().isEmpty() ? List.of() : agencies.unitsOf(kind.agencies());
    }

    /** All at once, for who orders many measures. */
    List<Unit> linked() {
        return agencies.unitsOf(List.of(UnitKind.values()));
    }

    static List<Unit> of(MeasureKind kind, List<Unit> linked) {
        return linked.stream()
                .filter(unit -> kind.agencies().contains(unit.kind()))
                .toList();
    }

    /** @return how many units were asked */
    public int send(
            CaseBrief file,
            SanctionRow sanction,
            MeasureKind kind,
            OrderKind order,
            List<Unit> units,
            Paper paper,
            String ground,
            LocalDate dueOn,
            @Nullable LocalDate until) {
        return send(List.of(new Order(file, sanction, kind, paper, until)), order, units, ground, dueOn);
    }

    /** The same to these units about many persons, a statement for each table. */
    int send(List<Order> all, OrderKind order, List<Unit> units, String ground, LocalDate dueOn) {
        var ids = all.stream().map(one -> one.sanction().id()).toList();
        var made = acts.order(ids, order, units, ground, clock.instant(), dueOn);
        var asked = new ArrayList<Long>();
        var orders = new ArrayList<NewOrder>();
        for (var one : all) {
            var ofUnits = made.getOrDefault(one.sanction().id(), Map.of());
            for (var unit : units) {
                var act = ofUnits.get(unit.id());
                if (act == null) continue;
                asked.add(act);
                orders.add(order(one, act, unit, order, ground));
            }
        }
        if (!asked.isEmpty()) acts.placed(asked, agencies.place(orders));
        return asked.size();
    }

    private NewOrder order(Order one, long act, Unit unit, OrderKind order, String ground) {
        var sanction = one.sanction();
        var kind = one.kind();
        return new NewOrder(
                unit.id(),
                order,
                SUBJECT + act,
                new NewOrder.Measure(kind.code(), kind.zh(), kind.en()),
                new NewOrder.Origin(one.file().number(), one.file().courtCode()),
                new NewOrder.About(sanction.name(), sanction.isUnit(), sanction.idKind(), sanction.idNumber()),
                text(sanction, kind, order, one.paper(), ground),
                LocalDate.now(clock),
                one.until(),
                one.paper().documentId(),
                one.paper().number());
    }

    private static String text(SanctionRow sanction, MeasureKind kind, OrderKind order, Paper paper, String ground) {
        var who = sanction.name() + "（" + WriteDecision.role(sanction.role()) + "）";
        var basis = paper.number().isEmpty() ? "" : "，依据" + paper.number();
        return switch (order) {
            case IMPOSE -> "请对" + who + "采取：" + kind.effectZh() + basis + "。";
            case RENEW -> "请对" + who + "续期：" + kind.effectZh() + basis + "。";
            case EXEMPT -> "请准予" + who + "：" + ground + basis + "，其他限制不变。";
            case LIFT -> "请立即解除对" + who + "的“" + kind.zh() + "”，事由：" + ground + basis + "。";
        };
    }
}
