package lianzhi.simulator.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.Freeze;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.EarlierFreeze;
import lianzhi.wire.bank.PriorityRight;

/** The answer row of one ordered account. */
record ControlRow(ControlRequest request, ControlOrder order, Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    String now() {
        return WireTime.text(LocalDateTime.now(clock));
    }

    ControlAnswer refused(String reason) {
        return row("2", "", "", 0, 0, order.amountFen(), 0, 0, reason, List.of(), List.of());
    }

    /** Held and over limit add up to the limit. */
    ControlAnswer done(Account after, String until, long limit, long held) {
        return done(after, until, limit, held, List.of(), List.of());
    }

    ControlAnswer done(
            Account after,
            String until,
            long limit,
            long held,
            List<EarlierFreeze> earlier,
            List<PriorityRight> rights) {
        return row(
                "1",
                now(),
                until,
                after.balanceFen(),
                after.availableFenOn(today()),
                limit,
                held,
                limit - held,
                "",
                earlier,
                rights);
    }

    /** In control answers these rows name the request and the account they stand under. */
    List<EarlierFreeze> named(List<EarlierFreeze> freezes) {
        return freezes.stream()
                .map(one -> new EarlierFreeze(
                        request.requestNumber(),
                        order.index(),
                        one.index(),
                        one.assetIndex(),
                        one.productNumber(),
                        one.until(),
                        one.authority(),
                        one.document(),
                        one.amount(),
                        one.remark()))
                .toList();
    }

    List<PriorityRight> namedRights(List<PriorityRight> rights) {
        return rights.stream()
                .map(one -> new PriorityRight(
                        request.requestNumber(),
                        order.index(),
                        one.index(),
                        one.assetIndex(),
                        one.productNumber(),
                        one.type(),
                        one.holder(),
                        one.amount(),
                        one.holderAddress(),
                        one.holderContact(),
                        one.remark()))
                .toList();
    }

    /** The hold that the order names; null when there is none here. */
    @org.jspecify.annotations.Nullable
    Freeze original(Account account) {
        var number = order.earlier().requestNumber().strip();
        if (number.isEmpty()) return null;
        return account.freezesOn(today()).stream()
                .filter(freeze -> freeze.isOf(number, order.subAccount()))
                .findFirst()
                .orElse(null);
    }

    private ControlAnswer row(
            String state,
            String from,
            String until,
            long balance,
            long available,
            long limit,
            long held,
            long overLimit,
            String reason,
            List<EarlierFreeze> earlier,
            List<PriorityRight> rights) {
        return new ControlAnswer(
                request.requestNumber(),
                order.index(),
                order.account(),
                order.product().number(),
                order.product().wealthAccount(),
                order.content(),
                state,
                WireMoney.text(balance),
                WireMoney.text(available),
                from,
                until,
                WireMoney.text(limit),
                "",
                WireMoney.text(held),
                WireMoney.text(overLimit),
                reason,
                "",
                earlier,
                rights);
    }
}
