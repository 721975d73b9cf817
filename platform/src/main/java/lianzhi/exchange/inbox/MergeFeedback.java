package lianzhi.exchange.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.exchange.AnswersArrived;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.NothingFound;
import lianzhi.exchange.ReceiptsArrived;
import lianzhi.exchange.Step.What;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.InboxStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.Settled;
import lianzhi.exchange.store.Sheet;
import lianzhi.exchange.store.StepStore;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.FeedbackItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges one message in one transaction: locks its requests, judges each answer, writes each kind of row at once. */
@Component
class MergeFeedback {
    private final AnswerStore answers;
    private final InboxStore inbox;
    private final StepStore steps;
    private final MergeNils nils;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeFeedback(
            AnswerStore answers,
            InboxStore inbox,
            StepStore steps,
            MergeNils nils,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.inbox = inbox;
        this.steps = steps;
        this.nils = nils;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing for a message that another node has merged meanwhile. */
    @Transactional
    List<ItemVerdict> merge(long partnerId, long messageId, List<FeedbackItem> items) {
        answers.lockPartner(partnerId);
        if (inbox.isMerged(messageId)) return List.of();
        var now = clock.instant();
        var nothing = nils.merge(partnerId, messageId, items, now);
        var rest = nothing.isEmpty()
                ? items
                : items.stream()
                        .filter(item -> !nothing.containsKey(item.requestNumber()))
                        .toList();
        var merge = judged(partnerId, rest);
        if (!rest.isEmpty()) write(messageId, merge, !nothing.isEmpty(), now);
        publish(messageId, merge, nothing.values());
        return nothing.isEmpty() ? merge.verdicts : inOrder(items, nothing.keySet(), merge.verdicts);
    }

    private Merge judged(long partnerId, List<FeedbackItem> items) {
        if (items.isEmpty()) return new Merge(Map.of(), Map.of(), Set.of());
        var numbers = items.stream().map(FeedbackItem::requestNumber).distinct().toList();
        var locked = answers.lock(partnerId, numbers);
        var before = nils.before(
                locked, answers.answers(locked.values().stream().map(Locked::id).toList()));
        var unknown = numbers.stream().filter(one -> !locked.containsKey(one)).toList();
        var merge = new Merge(locked, before, unknown.isEmpty() ? Set.of() : answers.foreign(partnerId, unknown));
        items.forEach(merge::add);
        return merge;
    }

    private static List<ItemVerdict> inOrder(List<FeedbackItem> items, Set<String> nothing, List<ItemVerdict> rest) {
        var others = rest.iterator();
        return items.stream()
                .map(item -> nothing.contains(item.requestNumber()) ? MergeNils.verdict(item) : others.next())
                .toList();
    }

    private void write(long messageId, Merge merge, boolean besideNils, Instant now) {
        answers.add(messageId, merge.answered, now);
        answers.settle(merge.settled, now);
        answers.addReceipts(messageId, merge.sheets, now);
        answers.addMovements(messageId, merge.movements);
        inbox.judgeItems(messageId, merge.verdicts);
        var verdict = merge.verdict();
        if (besideNils && verdict != Verdict.ACCEPTED) verdict = Verdict.PARTLY;
        inbox.judge(messageId, verdict, verdict == Verdict.QUARANTINED ? merge.lie() : "");
        steps.add(
                merge.settled.stream()
                        .collect(Collectors.toMap(Settled::itemId, one -> one.kind() + " " + one.reason())),
                What.ANSWERED,
                now);
        steps.add(receipts(merge), What.RECEIPT, "", now);
        steps.add(merge.items(Verdict.ALREADY_ANSWERED), What.SECOND_ANSWER, "", now);
        steps.add(
                merge.verdicts.stream()
                        .filter(one -> one.verdict() == Verdict.REFUSED && one.itemId() != null)
                        .collect(Collectors.toMap(one -> id(one), ItemVerdict::reason, (first, second) -> first)),
                What.REFUSED_ANSWER,
                now);
    }

    private void publish(long messageId, Merge merge, Collection<Long> nothing) {
        if (!nothing.isEmpty()) events.publishEvent(new NothingFound(messageId, List.copyOf(nothing)));
        var settled = merge.settled.stream().map(Settled::itemId).toList();
        if (!settled.isEmpty()) events.publishEvent(new AnswersArrived(messageId, settled));
        var receipts = receipts(merge);
        if (!receipts.isEmpty()) events.publishEvent(new ReceiptsArrived(messageId, receipts));
        var moved = Stream.concat(nothing.stream(), settled.stream()).toList();
        if (!moved.isEmpty()) events.publishEvent(new ItemsMoved(moved));
    }

    private static List<Long> receipts(Merge merge) {
        return merge.sheets.stream().map(Sheet::itemId).distinct().toList();
    }

    private static long id(ItemVerdict verdict) {
        return Objects.requireNonNull(verdict.itemId());
    }
}
