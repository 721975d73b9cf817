package lianzhi.publicity.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lianzhi.operations.Job;
import lianzhi.publicity.Notice;
import lianzhi.publicity.NoticeGateway;
import lianzhi.publicity.store.NoticeStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 发送通知: fills the outbox from the timeline and hands what is due to the gateway, if one is connected. */
@Component
class SendNotices implements Job {
    private static final int AT_ONCE = 200;
    private final TellParties tell;
    private final NoticeStore store;
    private final Optional<NoticeGateway> gateway;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendNotices(
            TellParties tell,
            NoticeStore store,
            Optional<NoticeGateway> gateway,
            TransactionTemplate transaction,
            Clock clock) {
        this.tell = tell;
        this.store = store;
        this.gateway = gateway;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        while (tell.handle() > 0) {
            // until the timeline is read to its end
        }
        for (var due = takeDue(); !due.isEmpty(); due = takeDue()) {
            send(due);
        }
    }

    private List<Notice> takeDue() {
        var now = clock.instant();
        var taken = transaction.execute(status -> store.takeDue(now, now.plus(Duration.ofMinutes(5)), AT_ONCE));
        return taken == null ? List.of() : taken;
    }

    private void send(List<Notice> due) {
        if (gateway.isEmpty()) {
            store.settle(due.stream().map(Notice::id).toList(), "SHOWN", clock.instant());
            return;
        }
        for (Notice notice : due) {
            try {
                gateway.get().send("notice-" + notice.id(), notice.address(), notice.textZh());
                store.settle(List.of(notice.id()), "SENT", clock.instant());
            } catch (RuntimeException fault) {
                store.failed(notice.id(), String.valueOf(fault.getMessage()), clock.instant());
            }
        }
    }
}
