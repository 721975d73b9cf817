package lianzhi.cases.filing;

import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 已写入的立案: what the database gave. */
public record WrittenFiling(
        CaseId id,
        String number,
        String accountNumber,
        @Nullable Long judgeId,
        String judgeName,
        int loadBefore,
        int version) {}
