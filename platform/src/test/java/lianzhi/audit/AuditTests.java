package lianzhi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.operations.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class AuditTests {
    private static final String PASSWORD = "Audit-Tests-2026";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    AuditTrail trail;

    @Autowired
    VerifyTrail verify;

    @Autowired
    List<Job> jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void people_are_there() {
        seed.ensure(
                List.of(
                        new NewPerson("aud-auditor", "测试审计", "粤08", Set.of(Role.AUDITOR)),
                        new NewPerson("aud-judge", "测试法官", "粤0803", Set.of(Role.JUDGE))),
                PASSWORD);
    }

    private void seal() {
        jobs.stream().filter(job -> job.name().equals("audit-seal")).forEach(Job::run);
    }

    private long record(String act) {
        trail.record(null, act, "test:1", Map.of("sum", "1234.50", "who", "测试甲"));
        return sql.sql("select max(id) from audit.entry where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    @Test
    void an_entry_can_be_neither_changed_nor_deleted() {
        var id = record("TEST_APPEND");
        for (var attack : List.of(
                "update audit.entry set act = 'X' where id = " + id,
                "delete from audit.entry where id = " + id,
                "truncate audit.entry",
                "delete from audit.seal")) {
            if (attack.contains("seal")) {
                seal();
            }
            assertThatThrownBy(() -> sql.sql(attack).update())
                    .as(attack)
                    .hasMessageContaining("The audit trail is never changed");
        }
    }

    @Test
    void an_act_that_fails_leaves_no_entry() {
        transaction.executeWithoutResult(status -> {
            trail.record(null, "TEST_ROLLED_BACK", "test:2", Map.of());
            status.setRollbackOnly();
        });
        assertThat(sql.sql("select count(*) from audit.entry where act = 'TEST_ROLLED_BACK'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_sealed_trail_is_intact_and_every_kind_of_tampering_is_found() {
        record("TEST_FIRST");
        seal();
        var victim = record("TEST_VICTIM");
        record("TEST_NEIGHBOUR");
        seal();
        assertThat(verify.handle().findings()).isEmpty();

        found("ENTRY_CHANGED", "update audit.entry set details = details || '{\"sum\":\"1.00\"}' where id = " + victim);
        found("ENTRY_CHANGED", "update audit.entry set at = at - interval '1 day' where id = " + victim);
        found("ENTRY_COUNT", "delete from audit.entry where id = " + victim);
        found(
                "ENTRY_BEHIND_CHAIN",
                "insert into audit.entry (at, act, subject, details, tx) values (now(), 'FORGED', 'x', '{}', 3)");
        found("CHAIN_BROKEN", "update audit.seal set hash = repeat('a', 64) where id = 1");
        found("HEAD_LOST", "delete from audit.seal where id = (select max(id) from audit.seal)");
        assertThat(verify.handle().findings()).isEmpty();
    }

    /** As a superuser who switches the guards off, in a transaction that is rolled back. */
    private void found(String code, String attack) {
        transaction.executeWithoutResult(status -> {
            sql.sql("alter table audit.entry disable trigger all").update();
            sql.sql("alter table audit.seal disable trigger all").update();
            sql.sql(attack).update();
            sql.sql("alter table audit.entry enable trigger all").update();
            sql.sql("alter table audit.seal enable trigger all").update();
            var found = verify.handle();
            assertThat(found.intact()).as(attack).isFalse();
            assertThat(found.findings()).as(attack).extracting("code").contains(code);
            status.setRollbackOnly();
        });
    }

    @Test
    void an_entry_whose_transaction_ends_late_is_in_a_later_seal() throws Exception {
        record("TEST_BEFORE_LATE");
        seal();
        var written = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> transaction.executeWithoutResult(status -> {
                trail.record(null, "TEST_LATE", "test:3", Map.of());
                written.countDown();
                try {
                    assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            record("TEST_MEANWHILE");
            seal();
            mayEnd.countDown();
            late.get(30, TimeUnit.SECONDS);
        }
        seal();
        var after = verify.handle();
        assertThat(after.findings()).isEmpty();
        assertThat(sql.sql("select count(*) from audit.entry e join audit.seal s on s.covers @> e.id"
                                + " where e.act in ('TEST_LATE', 'TEST_MEANWHILE')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_auditor_reads_and_verifies_the_trail_and_signing_in_is_in_it() throws Exception {
        var auditor = Browser.signedIn(port, "aud-auditor", PASSWORD);
        var page = auditor.get("/api/v1/audit/entries?act=SIGNED_IN&size=5").json();
        assertThat(page.path("total").asLong()).isPositive();
        assertThat(page.at("/items/0/act").asString()).isEqualTo("SIGNED_IN");
        var verified = auditor.post("/api/v1/audit/verification", null);
        assertThat(verified.status()).as(verified.body()).isEqualTo(200);
        assertThat(verified.json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void nobody_else_reads_the_trail_and_the_auditor_reads_nothing_else() throws Exception {
        var judge = Browser.signedIn(port, "aud-judge", PASSWORD);
        assertThat(judge.get("/api/v1/audit/entries").codes()).isEqualTo("POWER_MISSING");
        assertThat(judge.post("/api/v1/audit/verification", null).status()).isEqualTo(403);
        var auditor = Browser.signedIn(port, "aud-auditor", PASSWORD);
        assertThat(auditor.get("/api/v1/people").status()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/audit/entries?from=yesterday").status()).isEqualTo(400);
    }
}
