package lianzhi.exchange.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.exchange.store.InboxStore;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Kept;
import lianzhi.exchange.store.Raw;
import lianzhi.exchange.store.Verdict;
import lianzhi.operations.Faults;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.file.Unsafe;
import org.springframework.stereotype.Component;

/**
 * Keeps the message first, then reads and merges it; whatever happens, its bytes are there. What many institutions send at
 * once is kept in one transaction and merged in one, each with its own verdicts.
 */
@Component
public class ReceiveFeedback {
    private static final String LATER = "系统暂时无法接收, 请稍后再次反馈";
    private static final int MOST_KEPT = 64;
    private static final int MOST_MERGED = 32;
    private final InboxStore inbox;
    private final ReadMessage read;
    private final Together<Raw, Kept> keep;
    private final Together<Incoming, List<ItemVerdict>> merge;
    private final Faults faults;
    private final Clock clock;

    ReceiveFeedback(InboxStore inbox, ReadMessage read, MergeFeedback merge, Faults faults, Clock clock) {
        this.inbox = inbox;
        this.read = read;
        this.keep = new Together<>(MOST_KEPT, inbox::keep, raw -> raw);
        this.merge = new Together<>(MOST_MERGED, merge::merge, Incoming::partnerId);
        this.faults = faults;
        this.clock = clock;
    }

    /** One verdict for each request in the document; throws {@link MessageUnreadable} when it cannot be read. */
    public List<ItemVerdict> receive(long partnerId, String operation, String document) {
        var body = document.getBytes(StandardCharsets.UTF_8);
        return take(partnerId, kept(partnerId, operation, body), operation, body);
    }

    private Kept kept(long partnerId, String operation, byte[] body) {
        return keep.one(inbox.raw(partnerId, operation, body, clock.instant()));
    }

    /** A package of file mode under its name; never throws for what is in it. */
    public Received receivePackage(long partnerId, String name, byte[] zip) {
        var kept = kept(partnerId, name, zip);
        var message = kept.messageId();
        try {
            return new Received(message, Verdict.ACCEPTED, "", take(partnerId, kept, name, zip));
        } catch (Unsafe unsafe) {
            return new Received(message, Verdict.QUARANTINED, String.valueOf(unsafe.getMessage()), List.of());
        } catch (MessageUnreadable unreadable) {
            return new Received(message, Verdict.UNREADABLE, unreadable.sentence(), List.of());
        }
    }

    /** Keeps what must not even be read, with the reason. */
    public void quarantine(long partnerId, String operation, byte[] body, String reason) {
        var message = kept(partnerId, operation, body).messageId();
        inbox.judge(message, Verdict.QUARANTINED, reason);
        faults.record("exchange-inbox", "message:" + message, new IllegalStateException(reason));
    }

    private List<ItemVerdict> take(long partnerId, Kept kept, String operation, byte[] body) {
        return take(
                partnerId, kept.messageId(), () -> ReadMessage.items(kept.transport(), kept.code(), operation, body));
    }

    /** Reads and merges a message that was kept long ago. */
    List<ItemVerdict> take(long partnerId, long message, String operation, byte[] body) {
        return take(partnerId, message, () -> read.items(partnerId, operation, body));
    }

    private List<ItemVerdict> take(long partnerId, long message, Supplier<List<FeedbackItem>> reading) {
        try {
            return merge.one(new Incoming(partnerId, message, reading.get()));
        } catch (Unsafe unsafe) {
            inbox.judge(message, Verdict.QUARANTINED, String.valueOf(unsafe.getMessage()));
            throw unsafe;
        } catch (MessageUnreadable unreadable) {
            inbox.judge(message, Verdict.UNREADABLE, unreadable.sentence());
            throw unreadable;
        } catch (RuntimeException fault) {
            inbox.judge(message, Verdict.FAILED, String.valueOf(fault.getMessage()));
            faults.record("exchange-inbox", "message:" + message, fault);
            throw new MessageUnreadable("not-stored", LATER);
        }
    }
}
