package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** One request sent back. */
public record RollbackItem(String requestNumber, Rollback row, List<Finding> problems, List<Finding> warnings)
        implements FeedbackItem {}
