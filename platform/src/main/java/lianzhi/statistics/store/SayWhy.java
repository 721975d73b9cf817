package lianzhi.statistics.store;

import java.time.LocalDate;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;

/** Why a case is in a set, in words with its own days. */
record SayWhy(String zh, String en) {
    static SayWhy of(
            Count count,
            Period period,
            LocalDate filed,
            @Nullable LocalDate closed,
            LocalDate term,
            @Nullable Money amount) {
        var sum = amount == null ? "" : amount.toString();
        return switch (count) {
            case CARRIED_OVER -> carriedOver(period, filed);
            case NEW -> opened(filed);
            case ACCEPTED -> filed.isBefore(period.from()) ? carriedOver(period, filed) : opened(filed);
            case CLOSED, FIRST_CLOSED -> say(closed + "结案", "Closed on " + closed);
            case PENDING -> say(period.to() + "尚未结案", "Not closed by " + period.to());
            case PERFORMED, FIRST_PERFORMED -> say(closed + "执行完毕", "Fully performed on " + closed);
            case ROUND_ENDED -> say(closed + "终结本次执行程序", "Round ended on " + closed);
            case WITHIN_LIMIT -> say(closed + "结案，执行期限至" + term, "Closed on " + closed + ", its term ended on " + term);
            case NEW_CLAIMED -> say(filed + "立案，标的" + sum + "元", "Filed on " + filed + " for " + sum + " yuan");
            case CLOSED_CLAIMED ->
                say(closed + "结案，标的" + sum + "元", "Closed on " + closed + ", claimed " + sum + " yuan");
            case PERFORMED_CLAIMED ->
                say(closed + "执行完毕，标的" + sum + "元", "Performed on " + closed + ", claimed " + sum + " yuan");
            case CLOSED_RECOVERED ->
                say(
                        closed + "结案，至" + period.to() + "到位" + sum + "元",
                        "Closed on " + closed + ", recovered " + sum + " yuan by " + period.to());
            case RECOVERED -> say("期内到位" + sum + "元", sum + " yuan came in within the period");
        };
    }

    private static SayWhy carriedOver(Period period, LocalDate filed) {
        return say(filed + "立案，" + period.from() + "前未结", "Filed on " + filed + ", not closed before " + period.from());
    }

    private static SayWhy opened(LocalDate filed) {
        return say(filed + "立案", "Filed on " + filed);
    }

    private static SayWhy say(String zh, String en) {
        return new SayWhy(zh, en);
    }
}
