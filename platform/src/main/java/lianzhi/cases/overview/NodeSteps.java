package lianzhi.cases.overview;

import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.NextStep;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.law.Reason;

/** Open duties that a person completes by hand, as next steps. */
final class NodeSteps {
    private NodeSteps() {}

    static List<NextStep> of(Viewer viewer, CaseBrief file, List<NodeView> nodes) {
        return nodes.stream()
                .filter(node -> node.open() && node.duty() && node.byHand())
                .map(node -> new NextStep(
                        node.code(),
                        node.title(),
                        new Words(
                                "自" + node.startedBy().zh() + "（" + node.startsOn() + "）起算",
                                "Since: " + node.startedBy().en() + ", " + node.startsOn()),
                        node.article(),
                        node.dueOn(),
                        new WorkbenchItem.Act(
                                new Words("登记办结", "Mark done"),
                                "/cases/" + file.id().value() + "/nodes?done=" + node.code()),
                        against(viewer)))
                .toList();
    }

    private static List<Reason> against(Viewer viewer) {
        return viewer.may(Power.WORK_CASE)
                ? List.of()
                : List.of(Reason.of("POWER_MISSING", "须由承办团队办理", "The team in charge does this"));
    }
}
