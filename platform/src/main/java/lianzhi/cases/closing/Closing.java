package lianzhi.cases.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.cases.Words;
import lianzhi.law.Decision;
import lianzhi.law.Reason;

/** 结案条件一览: a way of closing with the state of each condition. */
public record Closing(String way, Words title, List<ConditionState> conditions, int met, int needed) {

    static Closing of(String way, Words title, List<ConditionState> conditions) {
        var needed =
                conditions.stream().filter(condition -> !condition.isDuty()).toList();
        var met = (int) needed.stream().filter(ConditionState::met).count();
        return new Closing(way, title, List.copyOf(conditions), met, needed.size());
    }

    /** All that stands against closing in this way, not the first of it. */
    public Decision decision() {
        var reasons = new ArrayList<Reason>();
        for (var condition : conditions) {
            if (!condition.isDuty() && !condition.isAnyOf() && !condition.met()) {
                reasons.addAll(condition.missing());
            }
        }
        conditions.stream()
                .filter(ConditionState::isAnyOf)
                .collect(Collectors.groupingBy(ConditionState::need, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream().noneMatch(ConditionState::met))
                .forEach(group -> group.forEach(condition -> reasons.addAll(condition.missing())));
        return Decision.from(reasons);
    }
}
