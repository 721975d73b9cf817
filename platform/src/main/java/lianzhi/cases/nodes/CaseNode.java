package lianzhi.cases.nodes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 案件节点: a node as it is stored. */
public record CaseNode(
        long id,
        String code,
        LocalDate startsOn,
        String startedBy,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable LocalDate doneOn,
        @Nullable String doneByName,
        @Nullable String note,
        boolean dropped) {}
