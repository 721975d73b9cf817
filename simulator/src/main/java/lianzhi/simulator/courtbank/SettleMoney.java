package lianzhi.simulator.courtbank;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.Inflow;
import lianzhi.simulator.book.Payment;
import lianzhi.simulator.book.Payment.Status;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.World;

/** 清算: books what has arrived and settles the payments that are due. */
public final class SettleMoney {
    private final World world;
    private final Clock clock;

    public SettleMoney(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    public void settle() {
        var now = clock.instant();
        if (world.read(state -> isQuiet(state, now))) return;
        world.update(state -> {
            var arrived = state.inflows().stream()
                    .filter(inflow -> !inflow.arrivesAt().isAfter(now))
                    .toList();
            state.inflows().removeAll(arrived);
            arrived.forEach(inflow -> BookMoney.in(state, inflow, now));
            for (var payment : List.copyOf(state.payments().values())) {
                if (isDue(payment, now)) settle(state, payment, now);
            }
        });
    }

    private static boolean isQuiet(State state, Instant now) {
        return state.inflows().stream().allMatch(inflow -> inflow.arrivesAt().isAfter(now))
                && state.payments().values().stream().noneMatch(payment -> isDue(payment, now));
    }

    private static boolean isDue(Payment payment, Instant now) {
        return payment.status() == Status.PENDING && !payment.dueAt().isAfter(now);
    }

    /** A returned payment first leaves and then comes back, as on a real statement. */
    private static void settle(State state, Payment payment, Instant now) {
        var payee = state.accounts().values().stream()
                .filter(account -> account.number().equals(payment.payeeAccount()))
                .findFirst();
        var reason = payment.reason().isBlank() ? JudgePayee.reason(payment, payee.orElse(null)) : payment.reason();
        BookMoney.out(state, money(payment, payment.purpose() + " " + payment.reference()), now);
        if (reason.isEmpty()) {
            payee.map(account -> account.moved(payment.fen())).ifPresent(state::put);
            state.payments().put(payment.reference(), payment.settled(Status.PAID, ""));
        } else {
            BookMoney.in(state, money(payment, "退汇 " + payment.reference() + " " + reason), now);
            state.payments().put(payment.reference(), payment.settled(Status.RETURNED, reason));
        }
    }

    private static Inflow money(Payment payment, String purpose) {
        return new Inflow(
                payment.reference(),
                payment.dueAt(),
                payment.fen(),
                payment.payeeName(),
                payment.payeeAccount(),
                payment.subAccount(),
                purpose);
    }

    /** Does the payee's account exist, under this name? Accounts of other banks are believed. */
    private static final class JudgePayee {
        static String reason(Payment payment, @org.jspecify.annotations.Nullable Account payee) {
            if (payee != null) return payee.holder().equals(payment.payeeName()) ? "" : "户名不符";
            var number = payment.payeeAccount();
            var isNumber = number.length() >= 8
                    && number.length() <= 32
                    && number.chars().allMatch(Character::isDigit);
            return isNumber && !number.endsWith("0000") ? "" : "收款账号不存在";
        }
    }
}
