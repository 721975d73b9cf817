package lianzhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SeenTogetherTests {
    private static final Viewer JUDGE = Viewer.of(1, "测试法官", "粤0883", List.of(Role.JUDGE));

    @Autowired
    AuditTrail trail;

    @Autowired
    DSLContext db;

    @Test
    void what_many_see_at_the_same_time_is_on_record_once_each_when_they_have_seen_it() {
        var subject = "case:" + UUID.randomUUID();
        var seen = IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> {
                            trail.viewed(JUDGE, "CASE_VIEWED", subject + number, Map.of("number", "测试" + number));
                            assertThat(times(subject + number)).isEqualTo(1);
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        seen.forEach(CompletableFuture::join);
        assertThat(db.fetchCount(db.selectOne().from("audit.entry").where("subject like ?", subject + "%")))
                .isEqualTo(40);
    }

    @Test
    void an_entry_that_cannot_be_written_fails_its_own_viewer_alone() {
        var subject = "case:" + UUID.randomUUID();
        var seen = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> trail.viewed(JUDGE, "CASE_VIEWED", subject + (number == 7 ? "\0" : number), Map.of()),
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        assertThat(seen.stream()
                        .filter(one -> one.handle((_, failed) -> failed != null).join()))
                .hasSize(1);
        assertThat(db.fetchCount(db.selectOne().from("audit.entry").where("subject like ?", subject + "%")))
                .isEqualTo(19);
    }

    private int times(String subject) {
        return db.fetchCount(db.selectOne().from("audit.entry").where("subject = ?", subject));
    }
}
