package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.LawSettings;

/** 迟延履行期间届满之日 (法释〔2014〕8号3): on which day money of one kind ends the delay for its part. */
public final class EndDelay {
    private final boolean onSealing;

    /** @param settings interest.rulingEffectiveOn: a ruling takes effect on service [M] */
    public EndDelay(LawSettings settings) {
        this.onSealing = settings.text("interest.rulingEffectiveOn").equals("SEALED");
    }

    /** 清偿的方式. */
    public sealed interface Performance {
        /** 债务人履行: the day the money reaches the creditor or the court's account, not the day it is drawn. */
        record Paid(LocalDate received) implements Performance {}

        /** 划拨、提取. */
        record Transferred(LocalDate on) implements Performance {}

        /** 成交裁定、抵债裁定. */
        record Ruling(LocalDate sealed, LocalDate served) implements Performance {}

        /** 其他变价: the day it is complete. */
        record Converted(LocalDate completed) implements Performance {}
    }

    public LocalDate by(Performance performance) {
        return switch (performance) {
            case Performance.Paid p -> p.received();
            case Performance.Transferred p -> p.on();
            case Performance.Ruling r -> onSealing ? r.sealed() : r.served();
            case Performance.Converted p -> p.completed();
        };
    }
}
