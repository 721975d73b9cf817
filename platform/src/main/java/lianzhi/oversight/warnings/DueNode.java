package lianzhi.oversight.warnings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 将到期的节点, as published by the cases. */
public record DueNode(
        long nodeId,
        long caseId,
        String courtCode,
        @Nullable Long judgeId,
        String code,
        String zh,
        String en,
        LocalDate dueOn) {}
