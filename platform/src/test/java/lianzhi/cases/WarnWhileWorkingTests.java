package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.deadlines.NightlyWarnings;
import lianzhi.cases.nodes.CompleteNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class WarnWhileWorkingTests {
    @Autowired
    Samples samples;

    @Autowired
    NightlyWarnings warnings;

    @Autowired
    CompleteNode complete;

    @Autowired
    CaseFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_warning_waits_for_who_works_on_the_case_and_neither_is_thrown_back() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0883");
        var judge = samples.judgeOf(filed);
        warnings.run();
        clock.set(LocalDateTime.of(2026, 3, 20, 8, 0));
        var night = new CompletableFuture<Void>();
        transaction.executeWithoutResult(_ -> {
            files.lock(judge, filed.id());
            Thread.ofVirtual().start(() -> {
                warnings.run();
                night.complete(null);
            });
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting() > 0);
            sql.update(
                    "update cases.node set note = note where case_id = ?",
                    filed.id().value());
            complete.complete(judge, filed.id(), "A04", "已办理");
        });
        night.get(30, TimeUnit.SECONDS);

        assertThat(sql.queryForObject(
                        "select done_at is not null from cases.node where case_id = ? and code = 'A04'",
                        Boolean.class,
                        filed.id().value()))
                .isTrue();
        assertThat(sql.queryForList(
                        "select facts ->> 'node' from cases.event where case_id = ? and code = 'NODE_OVERDUE'",
                        String.class,
                        filed.id().value()))
                .isNotEmpty()
                .doesNotContain("A04");
    }

    private int waiting() {
        var waiting = sql.queryForObject(
                "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')",
                Integer.class);
        return waiting == null ? 0 : waiting;
    }
}
