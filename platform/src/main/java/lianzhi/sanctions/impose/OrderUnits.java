package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lianzhi.agencies.AgencyOrders;
import lianzhi.agencies.NewOrder;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.NewAct;
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
        return send(Map.of(Order.of(file, sanction, kind, paper, until), units), order, ground, dueOn);
    }

    /** Many at once, each to its units, a statement for each table. */
    int send(Map<Order, List<Unit>> all, OrderKind order, String ground, LocalDate dueOn) {
        var asked = new ArrayList<Order>();
        var units = new ArrayList<Unit>();
        all.forEach((one, its) -> its.forEach(unit -> {
            asked.add(one);
            units.add(unit);
        }));
        var ids = asked.isEmpty() ? List.<Long>of() : agencies.reserve(asked.size());
        var made = acts.order(
                IntStream.range(0, asked.size())
                        .mapToObj(i -> new NewAct(asked.get(i).sanction(), units.get(i), ids.get(i)))
                        .toList(),
                order,
                ground,
                clock.instant(),
                dueOn);
        var orders = new ArrayList<NewOrder>();
        made.forEach((i, act) -> orders.add(order(asked.get(i), ids.get(i), act, units.get(i), order, ground)));
        agencies.place(orders);
        return orders.size();
    }

    private NewOrder order(Order one, long id, long act, Unit unit, OrderKind order, String ground) {
        var who = one.who();
        var kind = one.kind();
        return new NewOrder(
                id,
                unit.id(),
                order,
                SUBJECT + act,
                new NewOrder.Measure(kind.code(), kind.zh(), kind.en()),
                new NewOrder.Origin(one.file().number(), one.file().courtCode()),
                new NewOrder.About(who.name(), who.isUnit(), who.idKind(), who.idNumber()),
                text(one, order, ground, LocalDate.now(clock)),
                LocalDate.now(clock),
                one.until(),
                one.paper().documentId(),
                one.paper().number());
    }

    private static String text(Order one, OrderKind order, String ground, LocalDate today) {
        var about = one.who();
        var kind = one.kind();
        var paper = one.paper();
        var who = about.name() + "（" + WriteDecision.role(about.role()) + "）";
        var basis = paper.number().isEmpty() ? "" : "，依据" + paper.number();
        return switch (order) {
            case IMPOSE -> "请对" + who + "采取：" + one.effect(today) + basis + "。";
            case RENEW -> "请对" + who + "续期：" + one.effect(today) + basis + "。";
            case EXEMPT -> "请准予" + who + "：" + ground + basis + "，其他限制不变。";
            case AMEND -> "请更正" + who + "的“" + kind.zh() + "”信息：" + ground + basis + "。";
            case RESTORE -> "请恢复对" + who + "的“" + kind.zh() + "”：" + ground + basis + "。";
            case LIFT -> "请立即解除对" + who + "的“" + kind.zh() + "”，事由：" + ground + basis + "。";
        };
    }
}
