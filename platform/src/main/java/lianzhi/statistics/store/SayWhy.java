package lianzhi.statistics.store;

import java.time.LocalDate;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;

/** Why a case is in a set, in words with its own days. */
record SayWhy(String zh, String en) {
    /** @param added what the case adds: cases, days or fen */
    static SayWhy of(
            Count count, Period period, LocalDate filed, @Nullable LocalDate closed, LocalDate term, long added) {
        var sum = count.isMoney() ? Money.fen(added).toString() : "";
        return switch (count) {
            case CARRIED_OVER -> carriedOver(period.from(), filed);
            case NEW -> opened(filed);
            case ACCEPTED -> filed.isBefore(period.from()) ? carriedOver(period.from(), filed) : opened(filed);
            case THREE_YEARS_ACCEPTED ->
                say(filed + "立案，近三年内在办", "Filed on " + filed + ", open within the three years");
            case CLOSED, THREE_YEARS_CLOSED, WITH_PROPERTY -> say(closed + "结案", "Closed on " + closed);
            case PENDING -> say(period.to() + "尚未结案", "Not closed by " + period.to());
            case PERFORMED -> say(closed + "执行完毕", "Fully performed on " + closed);
            case ROUND_ENDED -> say(closed + "终结本次执行程序", "Round ended on " + closed);
            case ROUND_QUALIFIED ->
                say(closed + "终结本次执行程序，未被核查认定不合格", "Round ended on " + closed + ", not found unqualified");
            case WITHIN_LIMIT, PERFORMED_IN_TIME ->
                say(closed + "结案，执行期限至" + term, "Closed on " + closed + ", its term ended on " + term);
            case QUERY_DUE -> say(filed + "立案，应发起首次查控", "Filed on " + filed + ", its first query was due");
            case QUERY_IN_TIME -> say(filed + "立案，首次查控期限内发起", "Filed on " + filed + ", first query within its limit");
            case PAYOUT_DUE -> say(added + "笔案款应发放", added + " payouts were due");
            case PAYOUT_IN_TIME -> say(added + "笔案款期限内发放", added + " payouts within their limit");
            case PETITIONS -> say(added + "件信访登记", added + " petitions registered");
            case PETITIONS_RESOLVED -> say(added + "件信访期限内办结", added + " petitions resolved in time");
            case NEW_CLAIMED -> say(filed + "立案，标的" + sum + "元", "Filed on " + filed + " for " + sum + " yuan");
            case CLOSED_CLAIMED ->
                say(closed + "结案，标的" + sum + "元", "Closed on " + closed + ", claimed " + sum + " yuan");
            case PERFORMED_CLAIMED ->
                say(closed + "执行完毕，标的" + sum + "元", "Performed on " + closed + ", claimed " + sum + " yuan");
            case CLOSED_RECOVERED ->
                say(closed + "结案，到位" + sum + "元", "Closed on " + closed + ", recovered " + sum + " yuan");
            case RECOVERED -> say("期内到位" + sum + "元", sum + " yuan came in within the period");
            case CLOSE_DAYS, PERFORM_DAYS ->
                say(closed + "结案，用时" + added + "日", "Closed on " + closed + " after " + added + " days");
            case FINED,
                    DETAINED,
                    CRIMES,
                    BORDER_CONTROLS,
                    EXIT_BANS,
                    LIMITED,
                    EXPOSURES,
                    EXPOSED,
                    BANKRUPTCY_SENT,
                    BANKRUPTCY_TAKEN ->
                say("期内" + added + "次，见案件时间轴", added + " within the period, see the timeline of the case");
            case FINES -> say("期内罚款" + sum + "元", "Fined " + sum + " yuan within the period");
            case EXPOSED_PERFORMED -> say(closed + "履行完毕，此前曾被曝光", "Performed on " + closed + ", made public before");
            case EXPOSED_PERFORMED_SUM ->
                say("曝光后履行，标的" + sum + "元", "Performed after exposure, claimed " + sum + " yuan");
            case JUDGES -> say("", "");
        };
    }

    private static SayWhy carriedOver(LocalDate from, LocalDate filed) {
        return say(filed + "立案，" + from + "前未结", "Filed on " + filed + ", not closed before " + from);
    }

    private static SayWhy opened(LocalDate filed) {
        return say(filed + "立案", "Filed on " + filed);
    }

    private static SayWhy say(String zh, String en) {
        return new SayWhy(zh, en);
    }
}
