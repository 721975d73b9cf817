package lianzhi.inquiry.answers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lianzhi.inquiry.store.Move;
import lianzhi.law.Money;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.Transaction;
import org.jspecify.annotations.Nullable;

/** The movements of one telling: two that look alike are two, and the same two when they are told again. */
final class WhatMoved {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private record Look(
            @Nullable Instant at, String serial, String direction, Money amount, String currency, String account) {}

    private WhatMoved() {}

    static List<Move> of(List<Transaction> told) {
        var seen = new HashMap<Look, Integer>();
        var moves = new ArrayList<Move>();
        for (var one : told) {
            var at = at(one);
            var amount = Money.fen(WireMoney.fen(one.amount()));
            var serial = one.serial().strip();
            var direction = one.direction().strip();
            var currency = one.currency().strip();
            var account = one.counterAccount().strip();
            moves.add(new Move(
                    at,
                    direction,
                    currency,
                    amount,
                    one.type().strip(),
                    serial,
                    one.counterName().strip(),
                    account,
                    one.counterBank().strip(),
                    one.remark().strip(),
                    seen.merge(new Look(at, serial, direction, amount, currency, account), 1, Integer::sum)));
        }
        return moves;
    }

    private static @Nullable Instant at(Transaction one) {
        var moment = WireTime.moment(one.at());
        return moment == null ? null : moment.atZone(ZONE).toInstant();
    }
}
