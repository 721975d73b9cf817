package lianzhi.portal.mycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.funds.HeldMoney;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 我的案件: one case as one party may see it.
 *
 * @param role APPLICANT or DEBTOR: who is looking
 * @param debt what is owed today; null once the case is closed
 * @param payInto where a debtor pays; null for the applicant
 * @param arrived all that came in on the case
 * @param held what of it is still here, and why
 * @param paidOut what of it left, to whom
 * @param found what queries found, masked; null for whoever the court did not allow to see it
 */
public record PortalCase(
        String number,
        String courtZh,
        String courtEn,
        String judge,
        String cause,
        String stage,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        String role,
        List<String> applicants,
        List<String> debtors,
        List<Done> done,
        List<Next> next,
        @Nullable Debt debt,
        @Nullable PayInto payInto,
        Money arrived,
        List<HeldMoney.StillHere> held,
        List<Paid> paidOut,
        List<Told> notices,
        @Nullable List<FoundAsset> found) {
    /** A sum that left, to whom. @param receipt the payout whose receipt this party may take; null for another's */
    public record Paid(
            LocalDate on,
            Money amount,
            String payee,
            String accountEnd,
            @Nullable Long receipt) {}

    /** A step that was taken. */
    public record Done(String code, Instant at, String zh, String en, String plainZh, String plainEn) {}

    /** A step that somebody must take by a day. */
    public record Next(String zh, String en, LocalDate dueOn, boolean late, String actor) {}

    /** 查到的财产: the account keeps its last four. */
    public record FoundAsset(
            String debtor, String assetClass, String institution, String account, Money balance, LocalDate seenOn) {}

    public record Debt(LocalDate asOf, Money total) {}

    public record Told(Instant at, String zh, String en) {}
}
