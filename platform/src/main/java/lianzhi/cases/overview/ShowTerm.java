package lianzhi.cases.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.LimitRule;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.terms.CountTerm;
import lianzhi.law.time.DueDate;
import lianzhi.law.time.WorkCalendar;
import lianzhi.operations.WorkedOut;
import lianzhi.settings.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理期限: the shortest term that runs, with the steps of its count. */
@Component
class ShowTerm {
    private static final List<String> TERMS = List.of("I01", "I02");
    private static final int PLACES = 1024;

    private record Plain(LimitRule rule, LocalDate from, WorkCalendar calendar) {}

    private final WorkedOut<Plain, DueDate> plain = new WorkedOut<>(PLACES, ShowTerm::due);
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final CountTerm count;

    ShowTerm(Catalogue catalogue, Calendars calendars, CountTerm count) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.count = count;
    }

    CasePage.@Nullable Term of(CaseId id, List<NodeView> nodes, LocalDate today) {
        for (var node : nodes) {
            if (TERMS.contains(node.code()) && node.open()) {
                var due = due(id, node);
                return due == null ? null : term(node, due, today);
            }
        }
        return null;
    }

    /** Only a term that was moved asks what moved it. */
    private @Nullable DueDate due(CaseId id, NodeView node) {
        var from = node.startsOn();
        var due = catalogue
                .node(node.code())
                .map(NodeKind::limit)
                .map(rule -> plain.of(from.toEpochDay(), new Plain(rule, from, calendars.work())))
                .orElse(null);
        return due == null || due.due().equals(node.dueOn())
                ? due
                : count.of(id, node.code(), from).orElse(due);
    }

    private static DueDate due(Plain asked) {
        var rule = asked.rule();
        return rule.ofLength(rule.length()).dueFrom(asked.from(), asked.calendar());
    }

    private static CasePage.Term term(NodeView node, DueDate due, LocalDate today) {
        var steps = due.steps().stream()
                .map(step -> new CasePage.Counted(step.code(), step.day(), step.zh(), step.en(), step.article()))
                .toList();
        return new CasePage.Term(
                node.startsOn(),
                due.due(),
                ChronoUnit.DAYS.between(today, due.due()),
                due.frozen(),
                why(node, due),
                steps);
    }

    private static Words why(NodeView node, DueDate due) {
        var zh = node.title().zh() + "，自" + node.startsOn() + "起算，";
        var en = node.title().en() + ", from " + node.startsOn() + ", ";
        return due.frozen()
                ? new Words(
                        zh + "现在停止计算，如今天恢复则" + due.due() + "届满",
                        en + "stands still; if it ran on today it would end " + due.due())
                : new Words(zh + due.due() + "届满", en + "ends " + due.due());
    }
}
