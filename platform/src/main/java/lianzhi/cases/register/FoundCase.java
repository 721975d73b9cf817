package lianzhi.cases.register;

import lianzhi.cases.CaseBrief;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 查得案件: a row as the store reads it. */
public record FoundCase(
        CaseBrief brief,
        String cause,
        Money claimed,
        java.time.@Nullable LocalDate nextDueOn,
        @Nullable String nextNode) {}
