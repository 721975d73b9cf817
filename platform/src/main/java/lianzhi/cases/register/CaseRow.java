package lianzhi.cases.register;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.cases.Words;
import lianzhi.cases.nodes.DueColour;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 案件列表的一行.
 *
 * @param outstanding owed today; null for a closed case
 * @param nextStep the open node that is due first
 * @param helped another court's, which the viewer's court helps to enforce: it is read, not acted on
 */
public record CaseRow(
        CaseId id,
        String number,
        String courtCode,
        String parties,
        String judgeName,
        Stage stage,
        String cause,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        Money claimed,
        @Nullable Money outstanding,
        @Nullable LocalDate nextDueOn,
        DueColour colour,
        @Nullable Words nextStep,
        boolean helped) {}
