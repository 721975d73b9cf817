package lianzhi.cases.closing;

import org.jspecify.annotations.Nullable;

/** 声明: a named person answers for a condition with his signature and this evidence. */
public record Declaration(
        @Nullable String condition, @Nullable String evidence) {}
