package lianzhi.cases.filing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.operations.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分案: who may get the case; the least loaded of them does. */
@Component
class ChooseJudge {
    /** A judge who joins or leaves is noticed after so long. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final People people;
    private final Map<String, Remembered<List<Person>>> judges = new ConcurrentHashMap<>();

    ChooseJudge(People people) {
        this.people = people;
    }

    /** Every judge of the court, or only the one that is wished. */
    List<Person> among(String courtCode, @Nullable Long wished) {
        if (wished == null) {
            var all = remembered(courtCode);
            if (all.isEmpty()) {
                throw Refused.rule(Reason.of("NO_JUDGE", "本院没有可以分案的执行法官", "The court has no judge to take the case"));
            }
            return all;
        }
        var one = people.judges(courtCode).stream()
                .filter(judge -> judge.id() == wished)
                .toList();
        if (one.isEmpty()) {
            throw Refused.input(Reason.field("judgeId", "JUDGE_UNKNOWN", "本院没有这名执行法官", "The court has no such judge"));
        }
        return one;
    }

    private List<Person> remembered(String courtCode) {
        var kept = judges.computeIfAbsent(
                courtCode, court -> new Remembered<>(FRESH, () -> List.copyOf(people.judges(court))));
        var all = kept.get();
        if (all.isEmpty()) {
            kept.forget();
            return people.judges(courtCode);
        }
        return all;
    }
}
