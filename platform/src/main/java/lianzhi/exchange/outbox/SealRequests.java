package lianzhi.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.exchange.ControlToSeal;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.Nature;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Papers;
import lianzhi.exchange.Partners;
import lianzhi.exchange.QueryToSeal;
import lianzhi.exchange.SealedItem;
import lianzhi.exchange.Step;
import lianzhi.exchange.Step.What;
import lianzhi.exchange.store.Draft;
import lianzhi.exchange.store.ItemStore;
import lianzhi.exchange.store.NumberStore;
import lianzhi.exchange.store.PaperStore;
import lianzhi.exchange.store.StepStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives requests their numbers and papers and lets them wait to be fetched. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealRequests implements Outbox {
    private final NumberStore numbers;
    private final PaperStore papers;
    private final ItemStore items;
    private final StepStore steps;
    private final Partners partners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealRequests(
            NumberStore numbers,
            PaperStore papers,
            ItemStore items,
            StepStore steps,
            Partners partners,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbers = numbers;
        this.papers = papers;
        this.items = items;
        this.steps = steps;
        this.partners = partners;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<SealedItem> sealQueries(String division, Papers with, List<QueryToSeal> queries) {
        if (queries.isEmpty()) return List.of();
        var taken = numbers.take(LocalDate.now(clock), division, queries.size());
        var writNumber = "CXWS" + taken.getFirst();
        var drafts = new ArrayList<Draft>();
        for (var i = 0; i < queries.size(); i++) {
            var query = queries.get(i);
            var request = QueryRequest.of(
                    taken.get(i),
                    query.person(),
                    query.origin(),
                    query.transactionsFrom(),
                    query.transactionsUntil(),
                    writNumber);
            drafts.add(new Draft(taken.get(i), query.partnerId(), Nature.QUERY, request, null));
        }
        return seal(papers.add(writNumber, with, clock.instant()), drafts);
    }

    @Override
    public SealedItem sealControl(String division, Papers with, ControlToSeal control) {
        var number = numbers.take(LocalDate.now(clock), division, 1).getFirst();
        var request =
                ControlRequest.of(number, control.person(), control.origin(), control.contact(), "", control.orders());
        return seal(
                        papers.add(null, with, clock.instant()),
                        List.of(new Draft(number, control.partnerId(), Nature.CONTROL, request, null)))
                .getFirst();
    }

    @Override
    public void offerAgain(long itemId) {
        var item = items.lock(itemId);
        refuseAnswered(item.state());
        var promised = Duration.ofHours(partners.byId(item.partnerId()).promisedHours());
        items.offerAgain(itemId, promised, clock.instant());
        moved(itemId, What.OFFERED_AGAIN, "");
    }

    @Override
    public SealedItem replace(String division, long itemId) {
        var old = items.lock(itemId);
        if (!old.state().isAnswered()) {
            throw Refused.rule(Reason.of(
                    "REQUEST_STILL_OPEN", "请求尚未答复，可再发一次，不能另立新号", "The request is still open: offer it again instead"));
        }
        var number = numbers.take(LocalDate.now(clock), division, 1).getFirst();
        var request =
                old.nature() == Nature.QUERY ? renumbered(old.query(), number) : renumbered(old.control(), number);
        var sealed = seal(old.papersId(), List.of(new Draft(number, old.partnerId(), old.nature(), request, itemId)))
                .getFirst();
        moved(itemId, What.REPLACED, number);
        return sealed;
    }

    @Override
    public void takeOffline(long itemId, String why) {
        var item = items.lock(itemId);
        refuseAnswered(item.state());
        items.takeOffline(itemId, clock.instant());
        moved(itemId, What.OFFLINE, why);
    }

    @Override
    public void noteLate(List<Long> itemIds) {
        steps.add(itemIds, What.LATE, "", clock.instant());
        events.publishEvent(new ItemsMoved(itemIds));
    }

    @Override
    public void confirm(long itemId) {
        items.confirm(itemId, clock.instant());
        moved(itemId, What.CONFIRMED, "");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> log(long itemId) {
        return steps.of(itemId);
    }

    private List<SealedItem> seal(long papersId, List<Draft> drafts) {
        Instant now = clock.instant();
        var sealed = items.seal(papersId, drafts, now);
        steps.add(
                sealed.stream()
                        .collect(Collectors.toMap(
                                SealedItem::id,
                                one -> partners.byId(one.partnerId()).route().zh())),
                What.SEALED,
                now);
        return sealed;
    }

    private void moved(long itemId, What what, String detail) {
        steps.add(List.of(itemId), what, detail, clock.instant());
        events.publishEvent(new ItemsMoved(List.of(itemId)));
    }

    private static void refuseAnswered(ItemState state) {
        if (state.isAnswered()) {
            throw Refused.conflict(Reason.of("ALREADY_ANSWERED", "该请求已经答复", "The request is answered already"));
        }
    }

    private static QueryRequest renumbered(QueryRequest old, String number) {
        return QueryRequest.of(
                number, old.person(), old.origin(), old.transactionsFrom(), old.transactionsUntil(), old.writNumber());
    }

    private static ControlRequest renumbered(ControlRequest old, String number) {
        return ControlRequest.of(number, old.person(), old.origin(), old.contactAddress(), old.remark(), old.orders());
    }
}
