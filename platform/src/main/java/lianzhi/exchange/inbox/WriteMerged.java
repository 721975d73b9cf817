package lianzhi.exchange.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.exchange.AnswersArrived;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.MovementsArrived;
import lianzhi.exchange.NothingFound;
import lianzhi.exchange.ReceiptsArrived;
import lianzhi.exchange.Step.What;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.InboxStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Judged;
import lianzhi.exchange.store.Moved;
import lianzhi.exchange.store.Nils;
import lianzhi.exchange.store.Settled;
import lianzhi.exchange.store.Sheet;
import lianzhi.exchange.store.SheetStore;
import lianzhi.exchange.store.StepStore;
import lianzhi.exchange.store.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was judged of many messages, a statement for each kind of row, and tells the court's side once. */
@Component
class WriteMerged {
    private final AnswerStore answers;
    private final SheetStore sheets;
    private final InboxStore inbox;
    private final StepStore steps;
    private final ApplicationEventPublisher events;

    WriteMerged(
            AnswerStore answers,
            SheetStore sheets,
            InboxStore inbox,
            StepStore steps,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.sheets = sheets;
        this.inbox = inbox;
        this.steps = steps;
        this.events = events;
    }

    /** @param nothing by message the requests that it answered with "nothing found", written already */
    void all(Collection<Merge> merges, Map<Long, Nils> nothing, Instant now) {
        if (!merges.isEmpty()) {
            answers.add(all(merges, merge -> merge.answered), now);
            answers.settle(all(merges, merge -> merge.settled), now);
            sheets.addReceipts(all(merges, merge -> merge.sheets), now);
            sheets.addMovements(all(merges, merge -> merge.movements));
            inbox.judge(merges.stream()
                    .map(merge -> judged(merge, nothing.containsKey(merge.message)))
                    .toList());
            log(merges, now);
        }
        publish(
                merges,
                nothing.values().stream().flatMap(one -> one.items().stream()).toList());
    }

    private static Judged judged(Merge merge, boolean besideNils) {
        var verdict = merge.verdict();
        if (besideNils && verdict != Verdict.ACCEPTED) verdict = Verdict.PARTLY;
        return new Judged(merge.message, verdict, verdict == Verdict.QUARANTINED ? merge.lie() : "", merge.verdicts);
    }

    private void log(Collection<Merge> merges, Instant now) {
        var answered = new HashMap<Long, String>();
        all(merges, merge -> merge.settled).forEach(one -> answered.put(one.itemId(), one.kind() + " " + one.reason()));
        steps.add(answered, What.ANSWERED, now);
        steps.add(receipts(merges), What.RECEIPT, "", now);
        steps.add(all(merges, merge -> merge.items(Verdict.ALREADY_ANSWERED)), What.SECOND_ANSWER, "", now);
        steps.add(
                all(merges, merge -> merge.verdicts).stream()
                        .filter(one -> one.verdict() == Verdict.REFUSED && one.itemId() != null)
                        .collect(Collectors.toMap(
                                one -> Objects.requireNonNull(one.itemId()),
                                ItemVerdict::reason,
                                (first, second) -> first)),
                What.REFUSED_ANSWER,
                now);
    }

    private void publish(Collection<Merge> merges, List<Long> nothing) {
        if (!nothing.isEmpty()) events.publishEvent(new NothingFound(nothing));
        var settled = all(merges, merge -> merge.settled).stream()
                .map(Settled::itemId)
                .toList();
        if (!settled.isEmpty()) events.publishEvent(new AnswersArrived(settled));
        var apart = all(merges, merge -> merge.movements).stream()
                .map(Moved::itemId)
                .distinct()
                .toList();
        if (!apart.isEmpty()) events.publishEvent(new MovementsArrived(apart));
        var receipts = receipts(merges);
        if (!receipts.isEmpty()) events.publishEvent(new ReceiptsArrived(receipts));
        var moved = Stream.concat(nothing.stream(), settled.stream()).toList();
        if (!moved.isEmpty()) events.publishEvent(new ItemsMoved(moved));
    }

    private static List<Long> receipts(Collection<Merge> merges) {
        return all(merges, merge -> merge.sheets).stream()
                .map(Sheet::itemId)
                .distinct()
                .toList();
    }

    private static <T> List<T> all(Collection<Merge> merges, Function<Merge, List<T>> part) {
        return merges.stream().flatMap(merge -> part.apply(merge).stream()).toList();
    }
}
