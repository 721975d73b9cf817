package lianzhi.exchange.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.exchange.Nature;
import org.jspecify.annotations.Nullable;

/**
 * 队首: where a partner's list began last time, so that what has left it is not read again while an old snapshot keeps it
 * in the index. Only while there is a full list, and for half a minute: then the list is looked through from its beginning,
 * because what was sealed late or is offered again may stand before it.
 */
final class ListHeads {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private record Whose(long partnerId, Nature nature) {}

    private record Head(long itemId, Instant lookedThrough) {}

    private final ConcurrentHashMap<Whose, Head> heads = new ConcurrentHashMap<>();

    /** Zero when the list is to be looked through from its beginning. */
    long of(long partnerId, Nature nature, Instant now) {
        @Nullable Head head = heads.get(new Whose(partnerId, nature));
        return head == null || !isFresh(head, now) ? 0 : head.itemId();
    }

    /** A list that began here and was read from there on; zero forgets. */
    void seen(long partnerId, Nature nature, long first, long from, Instant now) {
        heads.compute(
                new Whose(partnerId, nature),
                (whose, known) ->
                        first == 0 ? null : new Head(first, known == null || from == 0 ? now : known.lookedThrough()));
    }

    private static boolean isFresh(Head head, Instant now) {
        var age = Duration.between(head.lookedThrough(), now);
        return !age.isNegative() && age.compareTo(HALF_A_MINUTE) < 0;
    }
}
