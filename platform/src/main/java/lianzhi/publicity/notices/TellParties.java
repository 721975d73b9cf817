package lianzhi.publicity.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import lianzhi.cases.CaseParty.Role;
import lianzhi.publicity.store.NoticeStore;
import lianzhi.publicity.store.NoticeStore.Untold;
import lianzhi.publicity.store.TimelineEnd;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 节点告知: reads the timeline of all cases and queues a notice for every party that the event concerns, once. Many are
 * written by several at a time; how far the timeline was read is kept only when all of them are there, and when nobody
 * who was still writing then can add anything before that.
 */
@Component
public class TellParties {
    private static final int AT_ONCE = 6000;
    private static final int MANY = 1000;
    private static final int AT_A_TIME = 4;
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private final Words words;
    private final NoticeStore store;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable TimelineEnd before;

    TellParties(Words words, NoticeStore store, JsonMapper json, TransactionTemplate transaction, Clock clock) {
        this.words = words;
        this.store = store;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many notices were queued; call again while there are any */
    public int handle() {
        return handle(AT_ONCE);
    }

    /** @param atOnce how many are read at a time */
    public int handle(int atOnce) {
        var end = store.end();
        var earlier = Objects.requireNonNullElse(before, end);
        // whoever could add something before it has committed, so that what is read from here on holds it
        var isWhole = end.running() >= earlier.next();
        var told = 0;
        var page = read(null, atOnce);
        do {
            var next = told(page, atOnce);
            // they come in order: what stands before the last of them is told
            var upTo = page.size() < atOnce ? Long.MAX_VALUE : page.getLast().eventId();
            if (isWhole) store.readUpTo(Math.min(upTo, earlier.eventId()));
            told += page.size();
            page = next;
        } while (!page.isEmpty());
        before = isWhole ? end : earlier;
        return told;
    }

    private List<Untold> read(@Nullable Untold after, int atOnce) {
        return store.untold(words.tellings(Role.APPLICANT), words.tellings(Role.DEBTOR), after, atOnce);
    }

    /** @return those that come after them, read while they are written */
    private List<Untold> told(List<Untold> page, int atOnce) {
        var now = clock.instant();
        if (page.size() < Math.min(MANY, atOnce)) {
            queue(page, now);
            return List.of();
        }
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = together(page, now, workers);
            var next = page.size() < atOnce ? List.<Untold>of() : read(page.getLast(), atOnce);
            written.join();
            return next;
        }
    }

    /** Each case by one of them, so that its parties are told in the order of what happened. */
    private CompletableFuture<Void> together(List<Untold> untold, Instant now, Executor workers) {
        var ofEach = untold.stream().collect(Collectors.groupingBy(one -> one.caseId() % AT_A_TIME));
        return CompletableFuture.allOf(ofEach.values().stream()
                .map(piece -> CompletableFuture.runAsync(() -> queue(piece, now), workers))
                .toArray(CompletableFuture[]::new));
    }

    private void queue(List<Untold> untold, Instant now) {
        var facts = new HashMap<Long, Map<String, String>>();
        untold.forEach(one -> facts.computeIfAbsent(one.eventId(), _ -> facts(one)));
        var notices = untold.stream()
                .map(one -> notice(one, Objects.requireNonNull(facts.get(one.eventId()))))
                .toList();
        transaction.executeWithoutResult(status -> store.add(notices, now));
    }

    private NoticeStore.New notice(Untold about, Map<String, String> facts) {
        var channel = about.phone().isBlank() ? "PORTAL" : "SMS";
        return new NoticeStore.New(about, channel, words.zh(about.code(), facts), words.en(about.code(), facts));
    }

    private Map<String, String> facts(Untold about) {
        var facts = new HashMap<>(json.readValue(about.facts().data(), FACTS));
        facts.put("case", about.caseNumber());
        return facts;
    }
}
