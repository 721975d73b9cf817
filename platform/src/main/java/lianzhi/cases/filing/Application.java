package lianzhi.cases.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 执行申请, as entered or imported: amounts in yuan and days in ISO form, as text, so that every mistake is named at once.
 *
 * @param caseType 执 if left out; 执恢 needs the earlier case; 执保
 * @param cause 案由
 * @param receivedOn the day of receipt; today if left out
 * @param leads property leads in the applicant's words
 * @param judgeId wished judge; by load if left out
 * @param repeatReason why a title that was filed before is filed again
 */
public record Application(
        @Nullable String caseType,
        @Nullable String cause,
        @Nullable String receivedOn,
        @Nullable Title title,
        @Nullable List<Party> applicants,
        @Nullable List<Party> debtors,
        @Nullable List<Obligation> obligations,
        @Nullable List<Cost> costs,
        @Nullable List<Interest> interest,
        @Nullable List<String> leads,
        @Nullable Boolean preservation,
        @Nullable Long judgeId,
        @Nullable Long earlierCaseId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String repeatReason) {
    /**
     * 执行依据.
     *
     * @param kind CIVIL, CRIMINAL, ARBITRAL, NOTARISED or ADMIN
     * @param issuer court, commission or notary
     * @param effectiveOn 生效日期
     */
    public record Title(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String effectiveOn) {}

    /**
     * 当事人.
     *
     * @param idKind ID_CARD, CREDIT_CODE, ORGANISATION_CODE, PASSPORT or OTHER
     */
    public record Party(
            @Nullable String name,
            @Nullable String idKind,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {}

    /** 金钱义务, with the last day of performance. */
    public record Obligation(
            @Nullable String name,
            @Nullable String amount,
            @Nullable String lastDay) {}

    /** 应由被执行人负担的费用. */
    public record Cost(
            @Nullable String name,
            @Nullable String amount,
            @Nullable Boolean inDoubledBase,
            @Nullable String lastDay) {}

    /** 一般利息 on one obligation; until paid without {@code to}. */
    public record Interest(
            @Nullable String obligation,
            @Nullable String from,
            @Nullable String to,
            @Nullable Rate rate) {}

    /**
     * 利率约定.
     *
     * @param kind FIXED, DAILY, BENCHMARK, LPR, LPR_FIXED or BENCHMARK_THEN_LPR
     * @param percent a year (FIXED) or a day (DAILY)
     * @param tenor of the benchmark or the LPR
     * @param on with LPR_FIXED
     * @param yearDays 360, 365 or 366
     */
    public record Rate(
            @Nullable String kind,
            @Nullable String percent,
            @Nullable String tenor,
            @Nullable String lprTenor,
            @Nullable String on,
            @Nullable String multiplier,
            @Nullable Integer yearDays) {}
}
