package lianzhi.inquiry.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.inquiry.ask.AskEverywhere;
import lianzhi.inquiry.store.Due;
import lianzhi.inquiry.store.RepeatStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 终本后定期查询: every six months the court asks anew by itself, in the name of the judge of the case, for five years. */
@Component
public class AskHalfYearly implements Job {
    private final RepeatStore repeats;
    private final AskEverywhere ask;
    private final Settings settings;
    private final Faults faults;
    private final Clock clock;

    AskHalfYearly(RepeatStore repeats, AskEverywhere ask, Settings settings, Faults faults, Clock clock) {
        this.repeats = repeats;
        this.ask = ask;
        this.settings = settings;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inquiry-half-yearly";
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(1, 0);
    }

    @Override
    public void run() {
        var until = LocalDate.now(clock).plusDays(settings.number("inquiry.repeatDaysBefore"));
        for (var due : repeats.due(until)) {
            try {
                var unused = ask.handle(inTheNameOf(due), due.caseId());
            } catch (RuntimeException fault) {
                faults.record(name(), "case:" + due.caseId().value(), fault);
            }
        }
    }

    private static Viewer inTheNameOf(Due due) {
        return Viewer.of(due.judgeId(), due.judgeName(), due.courtCode(), Set.of(Role.JUDGE));
    }
}
