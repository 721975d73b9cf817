package lianzhi.publicity.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lianzhi.cases.CaseParty.Role;
import lianzhi.publicity.store.NoticeStore;
import lianzhi.publicity.store.NoticeStore.Untold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 节点告知: reads the timeline of all cases and queues a notice for every party that the event concerns, once. */
@Component
public class TellParties {
    private static final int AT_ONCE = 2000;
    private final Words words;
    private final NoticeStore store;
    private final JsonMapper json;
    private final Clock clock;

    TellParties(Words words, NoticeStore store, JsonMapper json, Clock clock) {
        this.words = words;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** @return how many notices were queued; call again while there are any */
    @Transactional
    public int handle() {
        var newest = store.newestEvent();
        var untold = store.untold(words.tellings(Role.APPLICANT), words.tellings(Role.DEBTOR), AT_ONCE);
        store.add(untold.stream().map(this::notice).toList());
        if (untold.size() < AT_ONCE) {
            store.readUpTo(newest);
        } else {
            // they come in order: what stands before the last of them is told
            store.readUpTo(untold.getLast().eventId());
        }
        return untold.size();
    }

    private NoticeStore.New notice(Untold about) {
        var facts = new HashMap<>(facts(about));
        facts.put("case", about.caseNumber());
        var channel = about.phone().isBlank() ? "PORTAL" : "SMS";
        return new NoticeStore.New(
                about, channel, words.zh(about.code(), facts), words.en(about.code(), facts), clock.instant());
    }

    private Map<String, String> facts(Untold about) {
        return json.readValue(about.facts().data(), new TypeReference<Map<String, String>>() {});
    }
}
