package lianzhi.cases.filing;

import java.util.List;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.store.JudgeStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 可分案法官: to whom a case of a court can be given, the least loaded first. */
@Component
public class ListJudges {
    /** A judge with his open cases. */
    public record Judge(long id, String name, int openCases) {}

    private final People people;
    private final JudgeStore store;

    ListJudges(People people, JudgeStore store) {
        this.people = people;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<Judge> of(Viewer viewer, String court) {
        viewer.require(Power.ASSIGN_JUDGE);
        if (viewer.reach() != Reach.WHOLE_CITY && !viewer.courtCode().equals(court)) {
            throw Refused.notFound("court");
        }
        var judges = people.judges(court);
        var loads = store.openCases(judges.stream().map(Person::id).toList());
        return judges.stream()
                .map(judge -> new Judge(judge.id(), judge.name(), loads.getOrDefault(judge.id(), 0)))
                .sorted(java.util.Comparator.comparingInt(Judge::openCases).thenComparingLong(Judge::id))
                .toList();
    }
}
