package lianzhi.funds.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.funds.held.HeldSum;
import lianzhi.funds.held.Why;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.law.Money;
import lianzhi.schema.funds.tables.records.HeldRecord;
import org.jspecify.annotations.Nullable;

/** The sentence, the person and the day of one held receipt. */
final class TellWhy {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final PayoutLimit limit;
    private final LocalDate today;
    private final Map<CaseId, Money> kept;

    TellWhy(PayoutLimit limit, LocalDate today) {
        this(limit, today, Map.of());
    }

    /** @param kept for costs, by case */
    TellWhy(PayoutLimit limit, LocalDate today, Map<CaseId, Money> kept) {
        this.limit = limit;
        this.today = today;
        this.kept = kept;
    }

    HeldSum of(HeldRecord row) {
        var why = why(row);
        var until = until(row, why);
        boolean late = until != null && until.isBefore(today)
                || row.getDueOn() != null && row.getDueOn().isBefore(today) && why != Why.DELAYED;
        var judge = row.getJudgeName() == null ? "" : row.getJudgeName();
        var caseId = row.getCaseId();
        boolean ofJudge = why.who == Why.Who.JUDGE && !judge.isEmpty();
        return new HeldSum(
                row.getId(),
                row.getCaseId(),
                row.getCaseNumber(),
                row.getCourtCode(),
                row.getArrivedOn(),
                (int) ChronoUnit.DAYS.between(row.getArrivedOn(), today),
                row.getPayerName(),
                row.getPurpose(),
                row.getFen(),
                row.getOpenFen(),
                why,
                why.zh,
                why.en,
                detail(row, why, true),
                detail(row, why, false),
                why.who,
                ofJudge ? why.who.zh + " " + judge : why.who.zh,
                ofJudge ? why.who.en + " " + judge : why.who.en,
                until,
                late,
                row.getDueOn(),
                row.getPayoutId(),
                caseId == null ? null : kept.get(new CaseId(caseId)),
                row.getVersion());
    }

    /** The day of the notice decides what the facts alone cannot: whether the creditor can still come. */
    private Why why(HeldRecord row) {
        var why = Why.valueOf(row.getWhy());
        var collectBy = collectBy(row);
        return why == Why.WAITS_ACCOUNT && collectBy != null && collectBy.isBefore(today) ? Why.UNCOLLECTED : why;
    }

    private @Nullable LocalDate until(HeldRecord row, Why why) {
        return switch (why) {
            case UNMATCHED, UNMATCHED_HINTS, MATCH_CONFIRM -> limit.endOfMatching(row.getArrivedOn());
            case DELAYED -> row.getReviewOn();
            case WAITS_ACCOUNT -> collectBy(row) == null ? row.getDueOn() : collectBy(row);
            default -> row.getDueOn();
        };
    }

    private String detail(HeldRecord row, Why why, boolean zh) {
        return switch (why) {
            case UNMATCHED, UNMATCHED_HINTS, MATCH_CONFIRM ->
                zh
                        ? "付款人“" + row.getPayerName() + "”，附言“" + row.getPurpose() + "”"
                        : "Payer \"" + row.getPayerName() + "\", purpose \"" + row.getPurpose() + "\"";
            case DELAYED, DELAY_ASKED ->
                zh ? row.getDelayReason() + approved(row, true) : english(row.getDelayGround()) + approved(row, false);
            case RETURNED -> row.getPayoutWhy();
            case WAITS_APPROVAL, WAITS_CHECK, READY, IN_BANK -> {
                var on = row.getProposedAt().atZone(ZONE).toLocalDate();
                yield zh ? "发放单 " + on + " 提出" : "Proposed on " + on;
            }
            default -> {
                var told = row.getToldOn();
                if (why.chip != Why.Chip.PLAN && collectBy(row) != null) {
                    yield zh
                            ? row.getNoticeOn() + " 已通知领款，至 " + row.getCollectBy()
                            : "Told to collect on " + row.getNoticeOn() + ", until " + row.getCollectBy();
                }
                yield told == null ? "" : zh ? told + " 到账通知" : "Officer told on " + told;
            }
        };
    }

    /** A ground of the list in words; one that a court has added stands as it is. */
    private static String english(String ground) {
        return switch (ground) {
            case "DISTRIBUTION" -> "A distribution is needed";
            case "FROZEN" -> "Frozen by another case";
            case "NOT_COLLECTED" -> "Not collected after notice";
            case "STAYED" -> "Stayed or suspended";
            case "OTHER" -> "Another good reason";
            default -> ground;
        };
    }

    /** Null where the last notice was given before this money came. */
    private static @Nullable LocalDate collectBy(HeldRecord row) {
        return row.getNoticeOn() == null || row.getNoticeOn().isBefore(row.getArrivedOn()) ? null : row.getCollectBy();
    }

    private static String approved(HeldRecord row, boolean zh) {
        var on = row.getDelayApprovedOn();
        return on == null
                ? ""
                : zh ? "；" + on + " 批准延至 " + row.getReviewOn() : "; approved on " + on + " until " + row.getReviewOn();
    }
}
