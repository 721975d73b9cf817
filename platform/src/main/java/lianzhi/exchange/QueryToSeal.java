package lianzhi.exchange;

import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;

/** A question to one institution about one person; both times blank: no transactions wanted. */
public record QueryToSeal(
        long partnerId, Person person, Origin origin, String transactionsFrom, String transactionsUntil) {}
