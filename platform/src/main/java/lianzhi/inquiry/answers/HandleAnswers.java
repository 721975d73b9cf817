package lianzhi.inquiry.answers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.cases.CaseEvents;
import lianzhi.exchange.AnswersArrived;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.NothingFound;
import lianzhi.exchange.Partner;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Replies;
import lianzhi.exchange.Routes;
import lianzhi.inquiry.DebtorsAnswered;
import lianzhi.inquiry.DebtorsAnswered.Debtor;
import lianzhi.inquiry.ask.CloseRounds;
import lianzhi.inquiry.store.AssetStore;
import lianzhi.inquiry.store.FactStore;
import lianzhi.inquiry.store.PersonFact;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.inquiry.store.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 收到反馈: writes the assets, tells the cases; a second run finds everything handled and does nothing. */
@Component
class HandleAnswers {
    private final RequestStore requests;
    private final CloseRounds rounds;
    private final AssetStore assets;
    private final FactStore facts;
    private final KeepMovements movements;
    private final Replies replies;
    private final Partners partners;
    private final Routes routes;
    private final CaseEvents cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandleAnswers(
            RequestStore requests,
            CloseRounds rounds,
            AssetStore assets,
            FactStore facts,
            KeepMovements movements,
            Replies replies,
            Partners partners,
            Routes routes,
            CaseEvents cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.assets = assets;
        this.facts = facts;
        this.movements = movements;
        this.replies = replies;
        this.partners = partners;
        this.routes = routes;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "inquiry.answers")
    void on(AnswersArrived arrived) {
        handle(arrived.itemIds());
    }

    @ApplicationModuleListener(id = "inquiry.nothing")
    void on(NothingFound nothing) {
        handle(nothing.itemIds());
    }

    private void handle(List<Long> items) {
        var now = clock.instant();
        var handled =
                requests.handle(items, now).stream().collect(Collectors.toMap(Request::itemId, Function.identity()));
        if (handled.isEmpty()) return;
        var seen = new ArrayList<Seen>();
        var told = new ArrayList<CaseEvents.Told>();
        var toldOfPersons = new ArrayList<PersonFact>();
        var known = new HashMap<Long, Partner>();
        var homes = new HashMap<Long, Long>();
        var answered = replies.queries(List.copyOf(handled.keySet()));
        for (var reply : answered) {
            var request = handled.get(reply.itemId());
            if (request == null) continue;
            var partner = known.computeIfAbsent(reply.partnerId(), partners::byId);
            var home = homes.computeIfAbsent(partner.id(), routes::home);
            var found = WhatWasFound.of(request, reply, partner, home);
            seen.addAll(found);
            reply.things().stream()
                    .filter(thing -> thing.assetClass().isBlank())
                    .forEach(fact ->
                            toldOfPersons.add(new PersonFact(request, partner.nameZh(), fact, reply.answeredAt())));
            told.addAll(TellCase.of(request, reply, partner, found));
        }
        if (!told.isEmpty()) cases.happened(told);
        facts.add(toldOfPersons);
        assets.merge(seen);
        movements.keep(handled, answered);
        rounds.handle(handled.values().stream().map(Request::roundId).distinct().toList(), now);
        events.publishEvent(new DebtorsAnswered(handled.values().stream()
                .map(request -> new Debtor(request.caseId(), request.casePartyId()))
                .distinct()
                .toList()));
        events.publishEvent(new ItemsMoved(List.copyOf(handled.keySet())));
    }
}
