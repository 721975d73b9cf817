package lianzhi.cases.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.settings.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理期限: the shortest term that runs, with the steps of its count. */
@Component
class ShowTerm {
    private static final List<String> TERMS = List.of("I01", "I02");
    private final Catalogue catalogue;
    private final Calendars calendars;

    ShowTerm(Catalogue catalogue, Calendars calendars) {
        this.catalogue = catalogue;
        this.calendars = calendars;
    }

    CasePage.@Nullable Term of(List<NodeView> nodes, LocalDate today) {
        for (var node : nodes) {
            var due = node.dueOn();
            if (TERMS.contains(node.code()) && node.open() && due != null) {
                var left = ChronoUnit.DAYS.between(today, due);
                return new CasePage.Term(node.startsOn(), due, left, why(node, due), steps(node));
            }
        }
        return null;
    }

    private static Words why(NodeView node, LocalDate due) {
        return new Words(
                node.title().zh() + "，自" + node.startsOn() + "起算，" + due + "届满",
                node.title().en() + ", from " + node.startsOn() + ", ends " + due);
    }

    private List<CasePage.Counted> steps(NodeView node) {
        return catalogue.node(node.code()).map(NodeKind::limit).stream()
                .flatMap(rule ->
                        rule.ofLength(rule.length()).dueFrom(node.startsOn(), calendars.work()).steps().stream())
                .map(step -> new CasePage.Counted(step.code(), step.day(), step.zh(), step.en(), step.article()))
                .toList();
    }
}
