package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.nodes.CompleteNode;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CaseVersionTests {
    private static final String COURT = "粤0804";

    @Autowired
    Samples samples;

    @Autowired
    CompleteNode complete;

    @Autowired
    CaseEvents events;

    @Autowired
    CaseFiles files;

    @Autowired
    CloseCase close;

    @Autowired
    DSLContext db;

    @Test
    void whatever_happens_to_a_case_counts_its_version_up_and_an_act_says_the_version_that_the_case_has_then() {
        var filed = samples.filed(COURT);
        var chief = samples.viewer(COURT, Role.BUREAU_CHIEF);
        assertThat(version(filed.id())).isEqualTo(filed.version()).isPositive();

        var completed = complete.complete(chief, filed.id(), "A04", "案卷已移交").version();
        assertThat(version(filed.id())).isEqualTo(completed).isGreaterThan(filed.version());

        events.happened(List.of(new Told(filed.id(), "NOTICE_SERVED", Instant.now(), null, Map.of())));
        assertThat(version(filed.id())).isGreaterThan(completed);

        var before = version(filed.id());
        samples.filed(COURT);
        assertThat(version(filed.id())).isEqualTo(before);
    }

    @Test
    void a_page_that_was_read_before_the_last_event_closes_nothing() {
        var filed = samples.filed(COURT);
        complete.complete(samples.viewer(COURT, Role.BUREAU_CHIEF), filed.id(), "A04", "案卷已移交");
        refusedWith(
                "CHANGED_MEANWHILE",
                () -> close.close(
                        samples.judgeOf(filed), filed.id(), new CloseRequest("PERFORMED", filed.version(), List.of())));
    }

    @Test
    void numbers_of_events_are_given_one_by_one_for_of_two_sessions_the_later_must_not_have_the_lower() {
        assertThat(db.fetchValue("select seqcache from pg_sequence where seqrelid = 'cases.event_id_seq'::regclass"))
                .isEqualTo(1L);
    }

    private int version(CaseId id) {
        return files.visible(samples.viewer(COURT, Role.BUREAU_CHIEF), id).version();
    }
}
