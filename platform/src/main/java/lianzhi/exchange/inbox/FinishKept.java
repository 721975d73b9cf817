package lianzhi.exchange.inbox;

import java.time.Clock;
import java.time.Duration;
import lianzhi.exchange.store.InboxStore;
import lianzhi.operations.Job;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.file.Unsafe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 补收: merges what was kept but not merged, because the server fell between the two. Merging twice changes nothing. */
@Component
public class FinishKept implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(FinishKept.class);
    private static final Duration IN_HAND = Duration.ofMinutes(2);
    private final InboxStore inbox;
    private final ReceiveFeedback receive;
    private final Clock clock;

    FinishKept(InboxStore inbox, ReceiveFeedback receive, Clock clock) {
        this.inbox = inbox;
        this.receive = receive;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-finish-kept";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var kept : inbox.unfinished(now.minus(IN_HAND), now.minus(Duration.ofDays(1)))) {
            try {
                receive.take(kept.partnerId(), kept.messageId(), kept.operation(), kept.body());
            } catch (Unsafe unsafe) {
                LOG.warn("Message {} is put aside: {}", kept.messageId(), unsafe.getMessage());
            } catch (MessageUnreadable unreadable) {
                LOG.info("Message {} stays unmerged: {}", kept.messageId(), unreadable.sentence());
            }
        }
    }
}
