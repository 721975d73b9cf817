package lianzhi.exchange.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.NilMessage;
import lianzhi.exchange.store.NilStore;
import lianzhi.exchange.store.Nils;
import lianzhi.exchange.store.Numbers;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.ThingsItem;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** 批量查无: what messages say of many requests, that nothing was found, is merged by one statement. */
@Component
class MergeNils {
    private static final int MANY = 8;
    private final NilStore nils;
    private final ReadMessage read;

    MergeNils(NilStore nils, ReadMessage read) {
        this.nils = nils;
        this.read = read;
    }

    /** By message what it answered; what it says of others, or otherwise, is left to be judged. */
    Map<Long, Nils> merge(List<Incoming> messages, Instant now) {
        return nils.answer(
                messages.stream()
                        .map(MergeNils::nothing)
                        .filter(one -> one.numbers().size() >= MANY)
                        .toList(),
                now);
    }

    private static Numbers nothing(Incoming message) {
        var once = HashSet.<String>newHashSet(message.items().size());
        var twice = new HashSet<String>();
        for (var item : message.items()) if (!once.add(item.requestNumber())) twice.add(item.requestNumber());
        var numbers = new ArrayList<String>(message.items().size());
        for (var item : message.items()) {
            var number = item.requestNumber();
            if (saysOnlyNothingFound(item) && !number.isBlank() && !twice.contains(number)) numbers.add(number);
        }
        return new Numbers(message.partnerId(), message.messageId(), numbers);
    }

    static ItemVerdict verdict(FeedbackItem item) {
        return new ItemVerdict(item.requestNumber(), null, Verdict.ACCEPTED, "", List.of());
    }

    /** With what such messages answered to those of these requests that have no answer of their own, by request and row. */
    Map<Long, Map<String, JSONB>> before(List<Locked> locked, Map<Long, Map<String, JSONB>> rows) {
        var bare = locked.stream()
                .filter(item -> item.state().isAnswered() && !rows.containsKey(item.id()))
                .collect(Collectors.toMap(Locked::id, Locked::number));
        if (bare.isEmpty()) return rows;
        var all = new HashMap<>(rows);
        var contents = new HashMap<Long, Map<String, JSONB>>();
        nils.messagesOf(bare.keySet()).forEach((item, message) -> {
            var content = contents.computeIfAbsent(message.id(), id -> contents(message));
            all.put(item, Map.of("", Objects.requireNonNull(content.get(bare.get(item)))));
        });
        return all;
    }

    private Map<String, JSONB> contents(NilMessage message) {
        return read.items(message.partnerId(), message.operation(), message.body()).stream()
                .collect(Collectors.toMap(
                        FeedbackItem::requestNumber,
                        item -> AnswerStore.stored(item instanceof QueryItem query ? query.rows() : List.of()),
                        (first, second) -> first));
    }

    private static boolean saysOnlyNothingFound(FeedbackItem item) {
        if (!item.isAcceptable() || !item.warnings().isEmpty()) return false;
        return switch (item) {
            case QueryItem query -> query.isNil();
            case ThingsItem things -> things.things().isEmpty() && !things.isSentBack();
            default -> false;
        };
    }
}
