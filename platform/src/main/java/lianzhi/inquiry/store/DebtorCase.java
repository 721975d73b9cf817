package lianzhi.inquiry.store;

import org.jspecify.annotations.Nullable;

/** 被执行人的案件. */
public record DebtorCase(
        long caseId,
        String number,
        String courtCode,
        String stage,
        @Nullable String judgeName) {}
