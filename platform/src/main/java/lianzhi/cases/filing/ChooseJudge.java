package lianzhi.cases.filing;

import java.util.List;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分案: who may get the case; the least loaded of them does. */
@Component
class ChooseJudge {
    private final People people;

    ChooseJudge(People people) {
        this.people = people;
    }

    /** Every judge of the court, or only the one that is wished. */
    List<Person> among(String courtCode, @Nullable Long wished) {
        var judges = people.judges(courtCode);
        if (judges.isEmpty()) {
            throw Refused.rule(Reason.of("NO_JUDGE", "本院没有可以分案的执行法官", "The court has no judge to take the case"));
        }
        if (wished == null) {
            return judges;
        }
        var one = judges.stream().filter(judge -> judge.id() == wished).toList();
        if (one.isEmpty()) {
            throw Refused.input(Reason.field("judgeId", "JUDGE_UNKNOWN", "本院没有这名执行法官", "The court has no such judge"));
        }
        return one;
    }
}
