package lianzhi.cases.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.filing.PlannedNode;
import org.jspecify.annotations.Nullable;

/** The planned nodes of a filing as lists; their days are counted from 1970 on, which is read faster than dates. */
final class FilingNodes {
    private FilingNodes() {}

    static void bind(Bound to, List<PlannedNode> nodes) throws SQLException {
        to.texts(nodes, PlannedNode::code);
        to.each(nodes, PlannedNode::isDuty);
        to.each(nodes, node -> day(node.startsOn()));
        to.texts(nodes, PlannedNode::startedBy);
        to.each(nodes, node -> day(node.dueOn()));
        to.each(nodes, PlannedNode::dueAt);
        to.each(nodes, PlannedNode::provisional);
        to.each(nodes, node -> day(node.doneOn()));
        to.each(nodes, PlannedNode::doneAt);
        to.texts(nodes, PlannedNode::doneEvent);
    }

    private static @Nullable Object day(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }
}
