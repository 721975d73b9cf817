package lianzhi.cases.overview;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.NextStep;
import lianzhi.cases.Stage;
import lianzhi.cases.Words;
import lianzhi.cases.closing.Closing;
import lianzhi.law.Article;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 案件页: all that the page of a case shows at once.
 *
 * @param term the enforcement term; null where none runs any more
 * @param nodes that have not fallen away
 * @param steps what can be done now, the first most urgent; forbidden ones with their reasons
 * @param closing conditions of closing as performed
 * @param otherCases of the debtors, in all courts of the city
 */
public record CasePage(
        CaseId id,
        String number,
        String courtCode,
        String type,
        String cause,
        Stage stage,
        int version,
        Judge judge,
        LocalDate receivedOn,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeWay,
        String accountNumber,
        Title title,
        Money claimed,
        String partiesLine,
        List<Party> parties,
        @Nullable Term term,
        Debt debt,
        List<StageReached> stages,
        List<NextStep> steps,
        List<NodeLine> nodes,
        @Nullable Closing closing,
        List<OtherCase> otherCases) {

    /** 承办人: why he has the case. */
    public record Judge(@Nullable Long id, String name, Words reason) {}

    /** 执行依据. */
    public record Title(String kind, String number, String issuer, LocalDate effectiveOn) {}

    /**
     * 当事人.
     *
     * @param idNumber masked unless {@code unmasked}
     */
    public record Party(
            long id,
            long partyId,
            String role,
            String name,
            boolean isUnit,
            String idKind,
            String idNumber,
            boolean unmasked,
            String phone,
            String address) {}

    /**
     * 办理期限: days left and how the day was found.
     *
     * @param stopped a period that does not count still runs, so the day moves on with every day
     */
    public record Term(
            LocalDate startsOn, LocalDate dueOn, long daysLeft, boolean stopped, Words why, List<Counted> steps) {}

    /** 计算步骤 of a due day. */
    public record Counted(
            String code,
            LocalDate day,
            String zh,
            String en,
            @Nullable Article article) {}

    /**
     * 现时债务.
     *
     * @param total null where it cannot be stated; then {@code warnings} say why
     * @param dailyGrowth from today to tomorrow
     */
    public record Debt(
            LocalDate asOf,
            @Nullable Money total,
            @Nullable Money dailyGrowth,
            List<Part> parts,
            List<lianzhi.law.Reason> warnings) {}

    /** 债务构成: one of costs, general interest, principal, doubled part. */
    public record Part(String code, Words title, Money payable, Money paid, Money outstanding) {}

    /** 阶段: since when. */
    public record StageReached(
            Stage stage, boolean current, @Nullable LocalDate reachedOn) {}

    /**
     * 关联案件 of a debtor.
     *
     * @param caseId null where the viewer may not open it
     * @param role of the debtor in that case: APPLICANT means that money may be owed to him there
     */
    public record OtherCase(
            long partyId,
            String partyName,
            @Nullable CaseId caseId,
            String number,
            String courtCode,
            String role,
            Stage stage,
            Money claimed) {}
}
