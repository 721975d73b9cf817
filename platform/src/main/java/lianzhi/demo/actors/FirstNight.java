package lianzhi.demo.actors;

import java.util.List;
import lianzhi.demo.CityLoaded;
import lianzhi.operations.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 第一夜: the nightly warnings, once the city's cases are there, so that a visitor need not wait for the night. */
@Component
@Profile("demo")
class FirstNight {
    private static final List<String> WARNINGS = List.of("node-warnings", "oversight-warnings");
    private final List<Job> jobs;

    FirstNight(List<Job> jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void on(CityLoaded city) {
        jobs.stream().filter(job -> WARNINGS.contains(job.name())).forEach(Job::run);
    }
}
