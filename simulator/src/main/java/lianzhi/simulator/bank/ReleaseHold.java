package lianzhi.simulator.bank;

import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlAnswer;

/** 解除冻结: the whole hold, or the part that the order names. */
final class ReleaseHold {
    private ReleaseHold() {}

    static ControlAnswer release(State state, Account account, ControlRow result) {
        var hold = result.original(account);
        if (hold == null) return result.refused("原冻结不存在");
        var asked = result.order().amountFen();
        var released = asked <= 0 ? hold.limitFen() : Math.min(asked, hold.limitFen());
        var held = Math.min(released, account.heldFen(hold, result.today()));
        var after = account.lowered(hold, released);
        state.put(after);
        return result.done(after, result.now(), released, held);
    }
}
