package lianzhi.exchange.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import lianzhi.exchange.store.InboxStore;
import lianzhi.exchange.store.InboxStore.ItemVerdict;
import lianzhi.exchange.store.InboxStore.Verdict;
import lianzhi.operations.Faults;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.soap.SoapCodec;
import org.springframework.stereotype.Component;

/** Keeps the message first, then reads and merges it; whatever happens, its bytes are there. */
@Component
public class ReceiveFeedback {
    private final InboxStore inbox;
    private final MergeFeedback merge;
    private final Faults faults;
    private final Clock clock;

    ReceiveFeedback(InboxStore inbox, MergeFeedback merge, Faults faults, Clock clock) {
        this.inbox = inbox;
        this.merge = merge;
        this.faults = faults;
        this.clock = clock;
    }

    /** One verdict for each request in the document; throws {@link MessageUnreadable} when it cannot be read. */
    public List<ItemVerdict> receive(long partnerId, String operation, String document) {
        var message = inbox.keep(partnerId, operation, document.getBytes(StandardCharsets.UTF_8), clock.instant());
        return take(partnerId, message, document);
    }

    /** Reads and merges a message that is kept already. */
    List<ItemVerdict> take(long partnerId, long message, String document) {
        try {
            return merge.merge(partnerId, message, SoapCodec.decodeFeedback(document));
        } catch (MessageUnreadable unreadable) {
            inbox.judge(message, Verdict.UNREADABLE, unreadable.sentence());
            throw unreadable;
        } catch (RuntimeException fault) {
            inbox.judge(message, Verdict.FAILED, String.valueOf(fault.getMessage()));
            faults.record("exchange-inbox", "message:" + message, fault);
            throw new MessageUnreadable("not-stored", "系统暂时无法接收, 请稍后再次反馈");
        }
    }
}
