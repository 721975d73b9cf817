package lianzhi.control.store;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** A control that lapsed; reason null while it is owed. */
public record Lapse(
        long id,
        CaseId caseId,
        String caseNumber,
        String institution,
        String account,
        String partyName,
        Money held,
        Instant lapsedAt,
        @Nullable String reason,
        @Nullable String explainedBy) {}
