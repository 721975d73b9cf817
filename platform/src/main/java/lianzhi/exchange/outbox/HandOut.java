package lianzhi.exchange.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.Nature;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Step.What;
import lianzhi.exchange.Writ;
import lianzhi.exchange.store.Offer;
import lianzhi.exchange.store.OfferStore;
import lianzhi.exchange.store.PaperStore;
import lianzhi.exchange.store.StepStore;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a partner the requests, writs and credentials that it asks for, and nobody else's. */
@Component
public class HandOut {
    private final OfferStore offers;
    private final PaperStore papers;
    private final StepStore steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOut(OfferStore offers, PaperStore papers, StepStore steps, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.papers = papers;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public List<QueryRequest> queries(long partnerId) {
        return Offer.requests(list(partnerId, Nature.QUERY), QueryRequest.class);
    }

    @Transactional
    public List<ControlRequest> controls(long partnerId) {
        return Offer.requests(list(partnerId, Nature.CONTROL), ControlRequest.class);
    }

    /** For a bank over SOAP: the rows of its list as they were sealed. */
    @Transactional
    public List<String> queryRows(long partnerId) {
        return Offer.rows(list(partnerId, Nature.QUERY), QueryRequest.class);
    }

    @Transactional
    public List<String> controlRows(long partnerId) {
        return Offer.rows(list(partnerId, Nature.CONTROL), ControlRequest.class);
    }

    @Transactional(readOnly = true)
    public List<Writ> writsOfQuery(long partnerId, String writNumber) {
        return papers.writsOfQuery(partnerId, writNumber);
    }

    @Transactional(readOnly = true)
    public List<Writ> writsOfControl(long partnerId, String number) {
        return papers.writsOfControl(partnerId, number);
    }

    /** Of a request of either kind. */
    @Transactional(readOnly = true)
    public List<Writ> writsOf(long partnerId, String number) {
        return papers.writsOf(partnerId, number);
    }

    /** With its credentials a request counts as fetched. */
    @Transactional
    public List<OfficerCard> cards(long partnerId, String number) {
        var cards = papers.cards(partnerId, number);
        if (cards.isEmpty()) return cards;
        var now = clock.instant();
        offers.fetched(partnerId, number, now).ifPresent(item -> {
            steps.add(List.of(item), What.FETCHED, "", now);
            events.publishEvent(new ItemsMoved(List.of(item)));
        });
        return cards;
    }

    /** The credentials without the request counting as fetched. */
    @Transactional(readOnly = true)
    public List<OfficerCard> cardsOf(long partnerId, String number) {
        return papers.cards(partnerId, number);
    }

    /** The request itself knows when it was offered last; only what that overwrites goes into the log. */
    private List<Offer> list(long partnerId, Nature nature) {
        var now = clock.instant();
        var listed = offers.list(partnerId, nature, now);
        var fresh = listed.stream().filter(Offer::isNew).toList();
        steps.addAt(
                fresh.stream()
                        .filter(one -> one.before() != null)
                        .collect(Collectors.toMap(Offer::itemId, one -> Objects.requireNonNull(one.before()))),
                What.OFFERED);
        if (!fresh.isEmpty())
            events.publishEvent(new ItemsMoved(fresh.stream().map(Offer::itemId).toList()));
        return listed;
    }
}
