package lianzhi.cases.workbench;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 到期节点: a row as the store reads it. */
public record DueNode(
        long id,
        String code,
        CaseId caseId,
        String caseNumber,
        String parties,
        LocalDate startsOn,
        String startedBy,
        LocalDate dueOn,
        @Nullable Instant dueAt) {}
