package lianzhi.cases.filing;

import org.jspecify.annotations.Nullable;

/** 更换承办人: to whom, why, and the version of the case that the person saw. */
public record JudgeChange(
        @Nullable Long judgeId,
        @Nullable String reason,
        @Nullable Integer version) {}
