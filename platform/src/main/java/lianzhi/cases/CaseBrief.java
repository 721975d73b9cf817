package lianzhi.cases;

import java.time.LocalDate;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * 案件要点: what other modules need to know of a case.
 *
 * @param number such as (2017)粤0803执1024号
 * @param parties one line: 甲 申请执行 乙、丙
 * @param accountNumber the case's own sub-account at the court's bank (一案一账号)
 * @param version counts up with every change; send it back to change the case. A list of cases does not look for it: 0
 */
public record CaseBrief(
        CaseId id,
        String number,
        String courtCode,
        @Nullable Long judgeId,
        String judgeName,
        String parties,
        Stage stage,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        String accountNumber,
        int version) {
    /** Another court's case, which the viewer's court helps to enforce. */
    public boolean helpedBy(Viewer viewer) {
        return viewer.reach() == Reach.OWN_COURT && !viewer.courtCode().equals(courtCode);
    }
}
