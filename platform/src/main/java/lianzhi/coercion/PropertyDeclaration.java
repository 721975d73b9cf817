package lianzhi.coercion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 财产申报: one debtor's duty to declare in one case, his reports, and what the queries say against them.
 *
 * @param dueOn last day, extended or not
 * @param outcome HONEST, LATE, REFUSED or FALSE; null until it is settled
 */
public record PropertyDeclaration(
        long id,
        CaseId caseId,
        long casePartyId,
        String partyName,
        boolean isUnit,
        LocalDate servedOn,
        LocalDate dueOn,
        @Nullable String extendedWhy,
        @Nullable LocalDate filedOn,
        @Nullable String outcome,
        @Nullable String outcomeWhy,
        @Nullable Instant outcomeAt,
        int version,
        List<Report> reports,
        List<Finding> findings) {
    /**
     * 财产报告: as it was filed; never changed, only supplemented.
     *
     * @param changedOn of a supplement: the first change after the report that it tells of
     * @param supplementDueOn until when that change was to be reported
     */
    public record Report(
            long id,
            int no,
            String source,
            Instant filedAt,
            String signedBy,
            String statement,
            List<String> nothing,
            List<Item> items,
            List<Long> evidence,
            @Nullable LocalDate changedOn,
            @Nullable LocalDate supplementDueOn) {
        /** Whether a change was told after its ten days. */
        @JsonProperty("late")
        public boolean isLate() {
            return supplementDueOn != null
                    && LocalDate.ofInstant(filedAt, ZoneId.of("Asia/Shanghai")).isAfter(supplementDueOn);
        }
    }

    /** 申报项: one asset or change as the debtor tells it. */
    public record Item(
            Section section,
            String what,
            String place,
            String number,
            @Nullable Money amount,
            @Nullable LocalDate happenedOn,
            String holder,
            String burden) {}

    /**
     * 不符之处: what the queries know and the report does not say.
     *
     * @param kind OMITTED, UNDERSTATED or TRANSFERRED
     * @param accepted whether the court took the debtor's explanation; null while open
     */
    public record Finding(
            long id,
            String kind,
            long assetId,
            String what,
            Money found,
            @Nullable Money declared,
            Instant foundAt,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate answerDue,
            @Nullable String answer,
            @Nullable Boolean accepted) {}

    /** The supplement that came too late, if one did. */
    public Optional<Report> lateSupplement() {
        return reports.stream().filter(Report::isLate).findFirst();
    }

    /** Whether nothing was filed in time, whatever the court has found since. */
    public boolean isOverdueOn(LocalDate day) {
        return filedOn == null && day.isAfter(dueOn);
    }
}
