package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.Optional;
import lianzhi.law.LawSettings;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 一般利息的止日: the text of the judgment decides, and a person reads it; a court may set a standing reading
 * (interest.generalEnd) [P].
 */
public final class EndGeneralInterest {
    private final String standing;

    public EndGeneralInterest(LawSettings settings) {
        this.standing = settings.text("interest.generalEnd");
    }

    /** 止日的读法. */
    public enum Reading {
        /** 至实际清偿之日. */
        ACTUAL_PAYMENT,
        /** 至判决确定的给付之日: the end of the period for performance. */
        END_OF_PERFORMANCE,
        FIXED_DATE
    }

    /**
     * The last day that counts; empty where interest runs until paid.
     *
     * @param read how a person read the judgment; null where the standing reading is to be used
     */
    public Optional<LocalDate> of(
            @Nullable Reading read, @Nullable LocalDate lastDayOfPerformance, @Nullable LocalDate fixed) {
        var reading = read != null ? read : standing.equals("CLASSIFY") ? null : Reading.valueOf(standing);
        if (reading == null) {
            throw missing(
                    "reading",
                    "GENERAL_END_UNCLASSIFIED",
                    "判决中利息的止日须由人确认",
                    "A person must read the end of the interest in the judgment");
        }
        return switch (reading) {
            case ACTUAL_PAYMENT -> Optional.empty();
            case END_OF_PERFORMANCE -> Optional.of(required(lastDayOfPerformance, "lastDayOfPerformance"));
            case FIXED_DATE -> Optional.of(required(fixed, "fixed"));
        };
    }

    private static LocalDate required(@Nullable LocalDate day, String field) {
        if (day == null) {
            throw missing(field, "DAY_NEEDED", "须填写该日期", "This day is needed");
        }
        return day;
    }

    private static Refused missing(String field, String code, String zh, String en) {
        return Refused.rule(Reason.field(field, code, zh, en));
    }
}
