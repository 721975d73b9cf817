package lianzhi.operations.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Runs every {@link Job} on one node at a time. */
@Configuration
@ConditionalOnProperty(name = "lianzhi.jobs", havingValue = "true", matchIfMissing = true)
class JobRunner {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOn("migrations")
    Scheduler scheduler(DataSource database, List<Job> jobs, Faults faults) {
        return Scheduler.create(database)
                .tableName("operations.scheduled_tasks")
                .startTasks(jobs.stream().map(job -> task(job, faults)).toList())
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                // A job whose server was killed in the middle of it is taken over within half a minute.
                .heartbeatInterval(Duration.ofSeconds(3))
                .missedHeartbeatsLimit(5)
                .build();
    }

    private static RecurringTask<Void> task(Job job, Faults faults) {
        return Tasks.recurring(job.name(), schedule(job)).execute((instance, context) -> {
            try {
                job.run();
                faults.settle(job.name(), "*");
            } catch (RuntimeException fault) {
                faults.record(job.name(), "*", fault);
            }
        });
    }

    private static Schedule schedule(Job job) {
        var every = job.every();
        return every != null
                ? FixedDelay.of(every)
                : new Daily(ZONE, Objects.requireNonNull(job.dailyAt(), job.name()));
    }
}
