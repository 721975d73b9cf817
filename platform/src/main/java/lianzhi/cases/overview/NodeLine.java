package lianzhi.cases.overview;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 节点: as the page of a case shows it; all of a node is in the list of nodes.
 *
 * @param startedBy what it runs from; of open ones only
 * @param article behind it; of open ones only
 * @param byHand whether a person may complete it with a note
 */
public record NodeLine(
        long id,
        String code,
        Words title,
        LocalDate startsOn,
        @Nullable Words startedBy,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate doneOn,
        @Nullable String doneByName,
        @Nullable String note,
        @Nullable Article article,
        boolean byHand) {

    /** Those that have not fallen away. */
    static List<NodeLine> of(List<NodeView> nodes) {
        return nodes.stream().filter(node -> !node.dropped()).map(NodeLine::of).toList();
    }

    private static NodeLine of(NodeView node) {
        return new NodeLine(
                node.id(),
                node.code(),
                node.title(),
                node.startsOn(),
                node.open() ? node.startedBy() : null,
                node.dueOn(),
                node.provisional(),
                node.doneOn(),
                node.doneByName(),
                node.note(),
                node.open() ? node.article() : null,
                node.byHand());
    }
}
