package lianzhi.control.store;

import java.time.Instant;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureInForce.Paper;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is still to be made.
 *
 * @param asset its class and how it is shown
 * @param amount as ordered
 * @param until as ordered; null where the act has no term
 * @param papers to print and take along
 */
public record Visit(
        long id,
        long actId,
        ActKind kind,
        long measureId,
        CaseId caseId,
        String caseNumber,
        String institution,
        String partyName,
        String assetClass,
        String asset,
        HeldAs heldAs,
        Money amount,
        @Nullable Instant until,
        String task,
        Instant openedAt,
        List<Paper> papers) {}
