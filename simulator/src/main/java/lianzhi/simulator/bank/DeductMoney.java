package lianzhi.simulator.bank;

import java.time.Instant;
import java.util.regex.Pattern;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.Inflow;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlAnswer;

/** 划拨: only what is held under a freeze of this link. The money leaves at once and reaches the court's bank later. */
final class DeductMoney {
    private static final Pattern SUB_ACCOUNT = Pattern.compile("子账号[:：]?\\s*([0-9A-Za-z-]+)");

    private DeductMoney() {}

    static ControlAnswer deduct(State state, Account account, ControlRow result, Instant arrivesAt) {
        var hold = result.original(account);
        if (hold == null) return result.refused("原冻结不存在");
        var asked = result.order().amountFen();
        if (asked <= 0) return result.refused("扣划金额无效");
        if (result.order().payTo().account().isBlank()) return result.refused("未指定执行款专户");
        var paid = Math.min(asked, account.heldFen(hold, result.today()));
        if (paid == 0) return result.refused("原冻结没有可扣划的资金");
        var after = account.lowered(hold, paid).moved(-paid);
        state.put(after);
        state.inflows().add(inflow(account, result, paid, arrivesAt));
        return result.done(after, result.now(), asked, paid);
    }

    private static Inflow inflow(Account account, ControlRow result, long fen, Instant arrivesAt) {
        var request = result.request();
        var reference = "KH" + request.requestNumber() + "-" + result.order().index();
        var purpose = "扣划 " + request.origin().caseNumber() + " " + request.requestNumber();
        var marked = SUB_ACCOUNT.matcher(request.remark());
        var subAccount = marked.find()
                ? marked.group(1)
                : result.order().payTo().account().strip();
        return new Inflow(reference, arrivesAt, fen, account.holder(), account.number(), subAccount, purpose);
    }
}
