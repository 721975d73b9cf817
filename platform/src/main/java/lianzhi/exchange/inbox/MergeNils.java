package lianzhi.exchange.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.NilMessage;
import lianzhi.exchange.store.NilStore;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.ThingsItem;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** 批量查无: what a message says of many requests, that nothing was found, is merged by one statement. */
@Component
class MergeNils {
    private static final int MANY = 8;
    private final NilStore nils;
    private final ReadMessage read;

    MergeNils(NilStore nils, ReadMessage read) {
        this.nils = nils;
        this.read = read;
    }

    /** The requests that it answered, by their numbers; what it says of others, or otherwise, is left to be judged. */
    Map<String, Long> merge(long partnerId, long messageId, List<FeedbackItem> items, Instant now) {
        if (items.size() < MANY) return Map.of();
        var times = items.stream().collect(Collectors.groupingBy(FeedbackItem::requestNumber, Collectors.counting()));
        var numbers = items.stream()
                .filter(MergeNils::saysOnlyNothingFound)
                .map(FeedbackItem::requestNumber)
                .filter(number -> !number.isBlank() && times.getOrDefault(number, 0L) == 1)
                .toList();
        return numbers.size() < MANY ? Map.of() : nils.answer(partnerId, messageId, numbers, now);
    }

    static ItemVerdict verdict(FeedbackItem item) {
        return new ItemVerdict(item.requestNumber(), null, Verdict.ACCEPTED, "", List.of());
    }

    /** What such a message answered to those of these requests that have no answer of their own, by request and row. */
    Map<Long, Map<String, JSONB>> before(Map<String, Locked> locked, Map<Long, Map<String, JSONB>> rows) {
        var all = new HashMap<>(rows);
        locked.forEach((number, item) -> {
            if (!item.state().isAnswered() || rows.containsKey(item.id())) return;
            nils.messageOf(item.id()).ifPresent(message -> all.put(item.id(), Map.of("", content(message, number))));
        });
        return all;
    }

    private JSONB content(NilMessage message, String number) {
        return read.items(message.partnerId(), message.operation(), message.body()).stream()
                .filter(item -> item.requestNumber().equals(number))
                .findFirst()
                .map(item -> AnswerStore.stored(item instanceof QueryItem query ? query.rows() : List.of()))
                .orElseThrow();
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
