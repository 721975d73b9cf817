package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.LawSettings;

/**
 * 不计加倍部分的期间 (法释〔2014〕8号3(3)): stays and suspensions for review that the debtor did not ask for, and stays for
 * retrial. Ending a round (终本) stops nothing [V]; a settlement stops it only by setting [P].
 */
public final class LeaveOutStays {
    private final boolean settlement;

    public LeaveOutStays(LawSettings settings) {
        this.settlement = settings.flag("interest.excludeSettlementPeriod");
    }

    /** 停止的原因. */
    public enum Ground {
        REVIEW_NOT_BY_DEBTOR,
        REVIEW_BY_DEBTOR,
        RETRIAL,
        SETTLEMENT,
        ROUND_ENDED
    }

    /** Both days belong to the stay. */
    public record Stay(Ground ground, LocalDate from, LocalDate to) {}

    public List<DebtClaim.Suspension> of(List<Stay> stays) {
        return stays.stream()
                .filter(stay -> stops(stay.ground()))
                .map(stay -> new DebtClaim.Suspension(stay.from(), stay.to()))
                .toList();
    }

    private boolean stops(Ground ground) {
        return switch (ground) {
            case REVIEW_NOT_BY_DEBTOR, RETRIAL -> true;
            case SETTLEMENT -> settlement;
            case REVIEW_BY_DEBTOR, ROUND_ENDED -> false;
        };
    }
}
