package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.nodes.CompleteNode;
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

    private int version(CaseId id) {
        return files.visible(samples.viewer(COURT, Role.BUREAU_CHIEF), id).version();
    }
}
