package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class JobTests {
    @Autowired
    List<Job> jobs;

    @Test
    void every_job_has_a_name_of_its_own_and_knows_when_to_run() {
        assertThat(jobs).extracting(Job::name).doesNotHaveDuplicates();
        assertThat(jobs).allMatch(job -> (job.every() == null) != (job.dailyAt() == null));
    }
}
