package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 工程价款利息起算日: the first day of interest on a construction price whose due day was not agreed or is unclear (建工解释(一)27 [V]): the
 * day of delivery; not delivered, the day the settlement papers were handed over; neither, the day of suit.
 */
public final class FindConstructionStart {
    private static final Article ARTICLE = new Article("CONSTRUCTION", "27", "建工解释(一)第二十七条", Mark.V);

    /** Which of the three days counts, and why. */
    public record Start(LocalDate day, Article article, String zh, String en) {}

    /** @throws Refused if not even the day of suit is known */
    public Start of(@Nullable LocalDate delivered, @Nullable LocalDate papersHandedOver, @Nullable LocalDate suit) {
        if (delivered != null) {
            return new Start(delivered, ARTICLE, "工程已交付，自交付之日起算", "Delivered: interest runs from the delivery");
        }
        if (papersHandedOver != null) {
            return new Start(
                    papersHandedOver,
                    ARTICLE,
                    "工程未交付，自提交竣工结算文件之日起算",
                    "Not delivered: interest runs from the day the settlement papers were handed over");
        }
        if (suit == null) {
            throw Refused.input(Reason.field("suit", "DAY_MISSING", "须填写起诉之日", "Give the day of the suit"));
        }
        return new Start(
                suit,
                ARTICLE,
                "工程未交付、价款未结算，自起诉之日起算",
                "Neither delivered nor settled: interest runs from the day of the suit");
    }
}
