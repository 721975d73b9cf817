package lianzhi.inquiry.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import lianzhi.exchange.Partner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.QueryReply;
import lianzhi.inquiry.FoundAsset.EarlierFreeze;
import lianzhi.inquiry.FoundAsset.PriorityRight;
import lianzhi.inquiry.store.AssetStore.Seen;
import lianzhi.inquiry.store.RequestStore.Request;
import lianzhi.law.Money;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.FinancialAsset;
import lianzhi.wire.bank.QueryAnswer;

/** The accounts and products of one answer, as assets; an account named twice is one asset. */
final class WhatWasFound {
    private final Request request;
    private final QueryReply reply;
    private final Partner partner;

    private WhatWasFound(Request request, QueryReply reply, Partner partner) {
        this.request = request;
        this.reply = reply;
        this.partner = partner;
    }

    static List<Seen> of(Request request, QueryReply reply, Partner partner) {
        var all = new WhatWasFound(request, reply, partner).all();
        var one = new LinkedHashMap<String, Seen>();
        all.forEach(seen -> one.putIfAbsent(seen.assetClass() + "|" + seen.account(), seen));
        return List.copyOf(one.values());
    }

    private List<Seen> all() {
        var found = new ArrayList<Seen>();
        for (var account : reply.accounts()) {
            found.add(account(account));
            account.assets().forEach(product -> found.add(product(account, product)));
        }
        return found;
    }

    private Seen account(QueryAnswer row) {
        return seen(
                partner.kind() == PartnerKind.PAYMENT ? "network_funds" : "deposit",
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
                partner.id(),
                request.itemId(),
                assetClass,
                partner.nameZh(),
                account,
                kind,
                row.branch(),
                row.state(),
                balance,
                available,
                at,
                isAccount ? freezes(row) : List.of(),
                isAccount ? rights(row) : List.of());
    }

    private static List<EarlierFreeze> freezes(QueryAnswer row) {
        return row.freezes().stream()
                .map(one -> new EarlierFreeze(
                        one.authority(),
                        one.document(),
                        Money.fen(WireMoney.fen(one.amount())),
                        WireTime.day(one.until())))
                .toList();
    }

    private static List<PriorityRight> rights(QueryAnswer row) {
        return row.rights().stream()
                .map(one -> new PriorityRight(one.type(), one.holder(), Money.fen(WireMoney.fen(one.amount()))))
                .toList();
    }
}
