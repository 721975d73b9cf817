package lianzhi.simulator.bank;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Measure;

/** 控制: carries out each ordered account, or refuses it with the reason; the rest is not held up by one refusal. */
public final class ExecuteControl {
    private final Clock clock;
    private final Duration moneyTravels;

    public ExecuteControl(Clock clock, Duration moneyTravels) {
        this.clock = clock;
        this.moneyTravels = moneyTravels;
    }

    public List<ControlAnswer> execute(State state, Institution here, ControlRequest request) {
        var rows = new ArrayList<ControlAnswer>();
        for (var order : request.orders()) rows.add(execute(state, here, request, order));
        return rows;
    }

    private ControlAnswer execute(State state, Institution here, ControlRequest request, ControlOrder order) {
        var result = new ControlRow(request, order, clock);
        if (order.account().isBlank()) return result.refused("账号为空");
        var account =
                state.accounts().get(State.key(here.code(), order.account().strip()));
        if (account == null) return result.refused(isCustomer(state, here, request) ? "账户不存在" : "非本行客户");
        if (!account.idNumber().equals(request.person().idNumber())) return result.refused("账户与证件号码不符");
        if (!account.holder().equals(request.person().name())) return result.refused("账户与户名不符");
        var measure = Measure.ofCode(order.measure());
        return switch (measure) {
            case FREEZE -> HoldMoney.hold(state, account, result);
            case RENEW -> RenewHold.renew(state, account, result);
            case RELEASE -> ReleaseHold.release(state, account, result);
            case DEDUCT ->
                DeductMoney.deduct(state, account, result, clock.instant().plus(moneyTravels));
            case null, default -> result.refused("不支持的控制措施");
        };
    }

    private static boolean isCustomer(State state, Institution here, ControlRequest request) {
        return state.accountsOf(here.code()).stream()
                .map(Account::idNumber)
                .anyMatch(id -> id.equals(request.person().idNumber()));
    }
}
