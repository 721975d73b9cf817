package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.deadlines.NightlyWarnings;
import lianzhi.operations.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class WarningFaultsTests {
    @Autowired
    NightlyWarnings warnings;

    @Autowired
    Faults faults;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_fault_that_a_later_night_does_not_meet_is_settled_and_those_of_other_jobs_stay() {
        clock.set(LocalDateTime.of(2026, 3, 2, 1, 0));
        faults.record("node-warnings", "node:0", new IllegalStateException("once"));
        faults.record("another-job", "node:0", new IllegalStateException("still"));
        clock.set(LocalDateTime.of(2026, 3, 3, 1, 0));

        warnings.run();

        assertThat(faults.open())
                .filteredOn(fault -> fault.subject().equals("node:0"))
                .extracting(Faults.Fault::job)
                .containsExactly("another-job");
        faults.settle("another-job", "node:0");
    }
}
