package lianzhi.simulator.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Answer;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.Freeze;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.Task;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Measure;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;

/** Carries a request out and decides what to answer, with the fault that strikes it. */
public final class DecideAnswer {
    private final AnswerQuery queries;
    private final ExecuteControl controls;
    private final Clock clock;

    public DecideAnswer(AnswerQuery queries, ExecuteControl controls, Clock clock) {
        this.queries = queries;
        this.controls = controls;
        this.clock = clock;
    }

    public Answer decide(State state, Institution here, Task task, FaultOn on) {
        if (on.fault() == Fault.SEND_BACK) return Answer.back(on.reason().isBlank() ? "证件信息与文书不符" : on.reason());
        var control = task.control();
        if (control != null) return control(state, here, control, on);
        var query = task.query();
        return query == null ? Answer.back("请求无法识别") : query(state, here, query, on);
    }

    private Answer query(State state, Institution here, QueryRequest query, FaultOn on) {
        var rows = on.fault() == Fault.NIL
                ? List.of(QueryAnswer.nil(query.requestNumber(), WireTime.text(java.time.LocalDateTime.now(clock))))
                : queries.answer(state, here, query);
        if (on.fault() == Fault.PARTIAL) rows = List.of(rows.getFirst());
        return new Answer(rows, List.of(), "", on.fault());
    }

    private Answer control(State state, Institution here, ControlRequest control, FaultOn on) {
        if (on.fault() == Fault.REFUSE) {
            var reason = on.reason().isBlank() ? "账户状态异常" : on.reason();
            return rows(
                    control.orders().stream()
                            .map(order -> new ControlRow(control, order, clock).refused(reason))
                            .toList(),
                    on);
        }
        if (control.orders().stream().allMatch(DecideAnswer::isNotDoneHere)) return Answer.back("不支持的控制措施");
        if (on.fault() == Fault.OVER_LIMIT) control.orders().forEach(order -> othersWereFaster(state, here, order));
        var executed = new ArrayList<>(controls.execute(state, here, control));
        if (on.fault() == Fault.PARTIAL && executed.size() > 1)
            executed.subList(1, executed.size()).clear();
        return rows(executed, on);
    }

    private static boolean isNotDoneHere(ControlOrder order) {
        var measure = Measure.ofCode(order.measure());
        return measure == Measure.DRAW_INCOME || measure == Measure.FREEZE_AND_DEDUCT;
    }

    private static Answer rows(List<ControlAnswer> rows, FaultOn on) {
        return new Answer(List.of(), rows, "", on.fault());
    }

    private void othersWereFaster(State state, Institution here, ControlOrder order) {
        var account =
                state.accounts().get(State.key(here.code(), order.account().strip()));
        if (account == null) return;
        var today = LocalDate.now(clock);
        var until = WireTime.text(today.plusDays(300));
        state.put(account.with(new Freeze(
                List.of(),
                "",
                "",
                "另一测试法院",
                "(%d)测02执9号".formatted(today.getYear()),
                account.balanceFen() / 10 * 9,
                "",
                until)));
    }
}
