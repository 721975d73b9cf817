package lianzhi.simulator.bank;

import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlAnswer;

/** 继续冻结: the same hold, at the same place in the queue, to a later end. */
final class RenewHold {
    private RenewHold() {}

    static ControlAnswer renew(State state, Account account, ControlRow result) {
        var hold = result.original(account);
        if (hold == null) return result.refused("原冻结不存在");
        var held = account.heldFen(hold, result.today());
        var renewed = account.renewed(
                hold, result.request().requestNumber(), result.order().until());
        state.put(renewed);
        return result.done(renewed, result.order().until(), hold.limitFen(), held);
    }
}
