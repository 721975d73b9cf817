package lianzhi.control.store;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;

/** A visit that is still to be made. */
public record Visit(
        long id,
        long actId,
        ActKind kind,
        long measureId,
        CaseId caseId,
        String caseNumber,
        String institution,
        String partyName,
        String task,
        Instant openedAt) {}
