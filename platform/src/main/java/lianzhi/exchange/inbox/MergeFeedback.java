package lianzhi.exchange.inbox;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.InboxStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.Nils;
import lianzhi.wire.bank.FeedbackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges messages of as many partners in one transaction: locks their requests, judges each answer, writes each kind of
 * row at once. One message is the same with a single element.
 */
@Component
class MergeFeedback {
    private final AnswerStore answers;
    private final InboxStore inbox;
    private final MergeNils nils;
    private final WriteMerged write;
    private final Clock clock;

    MergeFeedback(AnswerStore answers, InboxStore inbox, MergeNils nils, WriteMerged write, Clock clock) {
        this.answers = answers;
        this.inbox = inbox;
        this.nils = nils;
        this.write = write;
        this.clock = clock;
    }

    /** For each message its verdicts, in order; none for a message that another node has merged meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<List<ItemVerdict>> merge(List<Incoming> messages) {
        var done = inbox.begin(
                messages.stream().mapToLong(Incoming::partnerId).toArray(),
                messages.stream().mapToLong(Incoming::messageId).toArray());
        var open = messages.stream()
                .filter(one -> !done.contains(one.messageId()))
                .sorted(Comparator.comparing(Incoming::partnerId))
                .toList();
        var now = clock.instant();
        var nothing = nils.merge(open, now);
        var merges = judged(open.stream()
                .map(one -> without(one, nothing.getOrDefault(one.messageId(), Nils.NONE)))
                .filter(one -> !one.items().isEmpty())
                .toList());
        write.all(merges.values(), nothing, now);
        return messages.stream()
                .map(one ->
                        verdicts(one, nothing.getOrDefault(one.messageId(), Nils.NONE), merges.get(one.messageId())))
                .toList();
    }

    private static Incoming without(Incoming message, Nils nothing) {
        if (nothing.items().isEmpty()) return message;
        var isAll = nothing.items().size() == message.items().size(); // a number named twice is not among them
        var rest = isAll
                ? List.<FeedbackItem>of()
                : message.items().stream()
                        .filter(item -> !nothing.numbers().contains(item.requestNumber()))
                        .toList();
        return new Incoming(message.partnerId(), message.messageId(), rest);
    }

    private Map<Long, Merge> judged(List<Incoming> messages) {
        if (messages.isEmpty()) return Map.of();
        var locked = answers.lock(messages.stream().map(Incoming::named).toList());
        var items =
                locked.values().stream().flatMap(one -> one.values().stream()).toList();
        var before = nils.before(
                items, answers.answers(items.stream().map(Locked::id).toList()));
        var unknown = messages.stream()
                .map(one -> one.named()
                        .without(locked.getOrDefault(one.partnerId(), Map.of()).keySet()))
                .filter(one -> !one.numbers().isEmpty())
                .toList();
        var foreign = unknown.isEmpty() ? Map.<Long, Set<String>>of() : answers.foreign(unknown);
        var merges = new HashMap<Long, Merge>();
        for (var message : messages) {
            var partner = message.partnerId();
            var merge = new Merge(
                    message.messageId(),
                    locked.getOrDefault(partner, Map.of()),
                    before,
                    foreign.getOrDefault(partner, Set.of()));
            message.items().forEach(merge::add);
            merges.put(message.messageId(), merge);
        }
        return merges;
    }

    private static List<ItemVerdict> verdicts(Incoming message, Nils nothing, @Nullable Merge merge) {
        if (merge == null) return nothing.items().isEmpty() ? List.of() : accepted(message);
        var others = merge.verdicts.iterator();
        return message.items().stream()
                .map(item -> nothing.numbers().contains(item.requestNumber()) ? MergeNils.verdict(item) : others.next())
                .toList();
    }

    private static List<ItemVerdict> accepted(Incoming message) {
        return message.items().stream().map(MergeNils::verdict).toList();
    }
}
