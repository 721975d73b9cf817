package lianzhi.cases.overview;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.cases.Words;
import lianzhi.cases.nodes.DueColour;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 节点: as a case shows it.
 *
 * @param actor role that must or may act
 * @param overdue what follows when it is late
 * @param byHand whether a person may complete it with a note
 */
public record NodeView(
        long id,
        String code,
        Words title,
        String kind,
        String actor,
        boolean duty,
        boolean milestone,
        LocalDate startsOn,
        Words startedBy,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        DueColour colour,
        @Nullable LocalDate doneOn,
        @Nullable String doneByName,
        @Nullable String note,
        boolean dropped,
        @Nullable Article article,
        Words overdue,
        boolean byHand) {
    boolean open() {
        return doneOn == null && !dropped;
    }
}
