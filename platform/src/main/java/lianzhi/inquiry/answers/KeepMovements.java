package lianzhi.inquiry.answers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.exchange.MovementsArrived;
import lianzhi.exchange.MovementsReply;
import lianzhi.exchange.Partners;
import lianzhi.exchange.QueryReply;
import lianzhi.exchange.Replies;
import lianzhi.exchange.Routes;
import lianzhi.inquiry.store.AccountMoved;
import lianzhi.inquiry.store.MovementStore;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Transaction;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * 往来明细: what banks tell with their accounts or apart from them goes to the account. What comes before its account waits in
 * the link until the account is there; what names no row of the answer stays in the message alone.
 */
@Component
class KeepMovements {
    private final RequestStore requests;
    private final MovementStore movements;
    private final Replies replies;
    private final Partners partners;
    private final Routes routes;

    KeepMovements(RequestStore requests, MovementStore movements, Replies replies, Partners partners, Routes routes) {
        this.requests = requests;
        this.movements = movements;
        this.replies = replies;
        this.partners = partners;
        this.routes = routes;
    }

    @ApplicationModuleListener(id = "inquiry.movements")
    void on(MovementsArrived arrived) {
        var handled = requests.lockHandled(arrived.itemIds()).stream()
                .collect(Collectors.toMap(Request::itemId, Function.identity()));
        if (!handled.isEmpty()) keep(handled, replies.queries(List.copyOf(handled.keySet())));
    }

    /** @param handled by item; locked, so that what comes apart at this moment is found now or handled after */
    void keep(Map<Long, Request> handled, List<QueryReply> answered) {
        var found =
                answered.stream().filter(reply -> !reply.accounts().isEmpty()).toList();
        if (found.isEmpty()) return;
        var apart = replies.movements(found.stream().map(QueryReply::itemId).toList()).stream()
                .collect(Collectors.groupingBy(MovementsReply::itemId));
        for (var reply : found) {
            var request = handled.get(reply.itemId());
            if (request == null) continue;
            for (var account : reply.accounts()) {
                keep(request, reply, account, account.transactions(), reply.answeredAt());
                for (var one : apart.getOrDefault(reply.itemId(), List.of())) {
                    keep(request, reply, account, of(account, reply, one.movements()), one.toldAt());
                }
            }
        }
    }

    private void keep(Request request, QueryReply reply, QueryAnswer account, List<Transaction> told, Instant toldAt) {
        if (told.isEmpty()) return;
        var partner = partners.byId(reply.partnerId());
        movements.add(new AccountMoved(
                request.partyId(),
                routes.home(partner.id()),
                WhatWasFound.classOf(partner),
                account.account().strip(),
                request.caseId(),
                reply.itemId(),
                toldAt,
                WhatMoved.of(told)));
    }

    /** Those that name its row; of the only account also those that name none. */
    private static List<Transaction> of(QueryAnswer account, QueryReply reply, List<Transaction> told) {
        var isOnly = reply.accounts().size() == 1;
        var index = account.index().strip();
        return told.stream()
                .filter(one -> one.rowIndex().strip().equals(index)
                        || (isOnly && one.rowIndex().isBlank()))
                .toList();
    }
}
