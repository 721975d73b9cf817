package lianzhi.funds.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 分配方案: one version, with its shares, its service and its objections. @param why why an approver returned it */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        long id,
        long distributionId,
        long caseId,
        int nr,
        State state,
        Regime regime,
        LocalDate claimsOn,
        Money proceeds,
        Money remaining,
        String madeBy,
        Instant madeAt,
        @Nullable Instant approvedAt,
        String why,
        int version,
        List<Share> shares,
        List<Service> services,
        List<Objection> objections) {
    /** 方案状态. */
    public enum State {
        DRAFT,
        /** 已报批. */
        ASKED,
        APPROVED,
        RETURNED,
        SERVED,
        REPLACED,
        CARRIED_OUT
    }

    /** 一行. @param paid what has been given to its case so far */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            int nr,
            String name,
            String kind,
            @Nullable Long caseId,
            int tier,
            Money due,
            Money fen,
            String formula,
            String zh,
            String en,
            String article,
            Money paid) {}

    /** 送达. @param objectionUntil last day on which this party may object */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Service(
            String party,
            String role,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate objectionUntil) {}

    /** 异议通知 to one of the others, and whether it opposes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notice(
            String party,
            LocalDate toldOn,
            LocalDate opposeUntil,
            @Nullable LocalDate opposedOn) {}

    /**
     * 异议, its oppositions and its suit.
     *
     * @param toldOn when the last of the others was told; null while one of them is not
     * @param oppositionUntil last day on which anybody may oppose
     * @param opposedBy all who oppose: defendants of the suit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Objection(
            long id,
            String party,
            int shareNr,
            Money disputed,
            String reason,
            LocalDate objectedOn,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate oppositionUntil,
            @Nullable String opposedBy,
            @Nullable LocalDate opposedOn,
            @Nullable LocalDate oppositionToldOn,
            @Nullable LocalDate suitUntil,
            @Nullable String suitNumber,
            @Nullable Outcome outcome,
            List<Notice> notices) {}

    /** 异议的结果. */
    public enum Outcome {
        UNOPPOSED,
        NO_SUIT,
        WITHDRAWN,
        JUDGED_FOR_OBJECTOR,
        JUDGED_AGAINST_OBJECTOR
    }

    public String document() {
        return "plan:" + id;
    }
}
