package lianzhi.inquiry.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.exchange.Partner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.QueryReply;
import lianzhi.inquiry.FoundAsset.EarlierFreeze;
import lianzhi.inquiry.FoundAsset.PriorityRight;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.Seen;
import lianzhi.law.Money;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.FinancialAsset;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Thing;

/** The accounts and products of one answer, as assets; an account named twice is one asset. */
final class WhatWasFound {
    private final Request request;
    private final QueryReply reply;
    private final Partner partner;
    private final long home;

    private WhatWasFound(Request request, QueryReply reply, Partner partner, long home) {
        this.request = request;
        this.reply = reply;
        this.partner = partner;
        this.home = home;
    }

    /** @param home the partner that stands for the institution on whatever route it answered */
    static List<Seen> of(Request request, QueryReply reply, Partner partner, long home) {
        var all = new WhatWasFound(request, reply, partner, home).all();
        var one = new LinkedHashMap<String, Seen>();
        all.forEach(seen -> one.putIfAbsent(seen.assetClass() + "|" + seen.account(), seen));
        return List.copyOf(one.values());
    }

    /** Of an account there. */
    static String classOf(Partner partner) {
        return partner.kind() == PartnerKind.PAYMENT ? "network_funds" : "deposit";
    }

    private List<Seen> all() {
        var found = new ArrayList<Seen>();
        for (var account : reply.accounts()) {
            found.add(account(account));
            account.assets().forEach(product -> found.add(product(account, product)));
        }
        reply.things().stream()
                .filter(thing -> !thing.assetClass().isBlank())
                .forEach(thing -> found.add(thing(thing)));
        return found;
    }

    /** A thing counted in money has what is available of it; another has only what it may be worth. */
    private Seen thing(Thing thing) {
        var value = thing.value().isBlank() ? null : Money.fen(WireMoney.fen(thing.value()));
        return new Seen(
                request.caseId().value(),
                request.casePartyId(),
                request.partyId(),
                home,
                request.itemId(),
                thing.assetClass(),
                partner.nameZh(),
                thing.key().strip(),
                thing.name(),
                thing.where(),
                thing.state(),
                value == null ? Money.ZERO : value,
                Money.fen(WireMoney.fen(thing.available())),
                value,
                thing.quantity(),
                thing.details(),
                reply.answeredAt(),
                freezes(thing.freezes()),
                rights(thing.rights()));
    }

    private Seen account(QueryAnswer row) {
        return seen(
                classOf(partner),
                row.account().strip(),
                row.accountType(),
                row,
                Money.fen(row.balanceFen()),
                Money.fen(row.availableFen()));
    }

    private Seen product(QueryAnswer row, FinancialAsset product) {
        var total = Money.fen(WireMoney.fen(product.total()));
        return seen(
                "wealth_product",
                (product.number() + " " + product.wealthAccount()).strip(),
                product.name(),
                row,
                total,
                total);
    }

    private Seen seen(String assetClass, String account, String kind, QueryAnswer row, Money balance, Money available) {
        var isAccount = !assetClass.equals("wealth_product");
        Instant at = reply.answeredAt();
        return new Seen(
                request.caseId().value(),
                request.casePartyId(),
                request.partyId(),
                home,
                request.itemId(),
                assetClass,
                partner.nameZh(),
                account,
                kind,
                row.branch(),
                row.state(),
                balance,
                available,
                null,
                "",
                Map.of(),
                at,
                isAccount ? freezes(row.freezes()) : List.of(),
                isAccount ? rights(row.rights()) : List.of());
    }

    private static List<EarlierFreeze> freezes(List<lianzhi.wire.bank.EarlierFreeze> told) {
        return told.stream()
                .map(one -> new EarlierFreeze(
                        one.authority(),
                        one.document(),
                        Money.fen(WireMoney.fen(one.amount())),
                        WireTime.day(one.until())))
                .toList();
    }

    private static List<PriorityRight> rights(List<lianzhi.wire.bank.PriorityRight> told) {
        return told.stream()
                .map(one -> new PriorityRight(one.type(), one.holder(), Money.fen(WireMoney.fen(one.amount()))))
                .toList();
    }
}
