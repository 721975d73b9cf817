package lianzhi.exchange.store;

import java.util.List;
import lianzhi.exchange.AnswerKind;

/** One answered row of a request; the row index is blank for a query. */
public record Answered(
        long messageId,
        long itemId,
        String rowIndex,
        AnswerKind kind,
        String reason,
        Object content,
        List<String> warnings) {}
