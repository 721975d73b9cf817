package lianzhi.simulator.bank;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Answer;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.Task;

/** Plans when a fetched request will be answered, or that it goes back; the same for the same seed and number. */
public final class PlanAnswer {
    private static final List<String> REASONS =
            List.of("证件信息与文书不符", "文书编号与请求不符", "协助执行通知书未加盖电子签章", "执行人员证件图像不清", "业务审核未通过");
    private static final Duration LATE = Duration.ofHours(25);
    private final long seed;
    private final Clock clock;

    public PlanAnswer(long seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
    }

    /** The papers' fault is blank when they are in order. What comes a second time is not sent back by mood again. */
    Task plan(Institution here, Task task, String papersFault, FaultOn late) {
        var behaviour = here.behaviour();
        var random = new Random(seed * 31 + (here.code() + task.requestNumber()).hashCode());
        var span = behaviour.answerWithinSeconds() - behaviour.answerAfterSeconds();
        var wait = millis(behaviour.answerAfterSeconds() + random.nextDouble() * Math.max(0, span));
        if (late.fault() == Fault.LATE) wait = late.delaySeconds() > 0 ? millis(late.delaySeconds()) : LATE;
        var due = task.due(clock.instant().plus(wait));
        if (!papersFault.isBlank()) return due.answered(Answer.back(papersFault));
        var goesBack = task.rounds() == 0 && random.nextInt(100) < behaviour.sendBackPercent();
        return goesBack ? due.answered(Answer.back(REASONS.get(random.nextInt(REASONS.size())))) : due;
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
