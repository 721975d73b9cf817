package lianzhi.simulator.bank;

import java.util.List;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.Freeze;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlAnswer;

/** 冻结: up to the limit; what earlier freezes and rights leave is held now, the rest waits in the queue. */
final class HoldMoney {
    private HoldMoney() {}

    static ControlAnswer hold(State state, Account account, ControlRow result) {
        var order = result.order();
        var earlier = AnswerQuery.earlierFreezes(account, result.today());
        var freeze = new Freeze(
                List.of(result.request().requestNumber()),
                order.index(),
                order.subAccount(),
                result.request().origin().court(),
                order.ruling(),
                order.amountFen(),
                result.now(),
                order.until());
        var frozen = account.with(freeze);
        state.put(frozen);
        var held = frozen.heldFen(freeze, result.today());
        return result.done(
                frozen,
                order.until(),
                order.amountFen(),
                held,
                result.named(earlier),
                result.namedRights(account.rights()));
    }
}
