package lianzhi.operations.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class TryEventsAgainTests {
    @Autowired
    TryEventsAgain job;

    @Autowired
    FailsOnce listener;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Test
    void what_a_listener_could_not_do_is_done_later_without_a_restart() {
        var event = new FailsOnce.Happened(UUID.randomUUID().toString());
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        await().atMost(Duration.ofSeconds(20)).until(() -> "FAILED".equals(status(event)));
        assertThat(listener.isDone(event)).isFalse();
        job.again(Duration.ZERO);
        await().atMost(Duration.ofSeconds(20)).until(() -> listener.isDone(event));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(status(event)).isIn(null, "COMPLETED"));
    }

    private String status(FailsOnce.Happened event) {
        return sql.queryForObject(
                "select max(status) from public.event_publication where serialized_event like ?",
                String.class,
                "%" + event.name() + "%");
    }
}
