package lianzhi.inquiry.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lianzhi.exchange.Partner;
import lianzhi.inquiry.store.MovementPeriod;
import lianzhi.law.Decision;
import lianzhi.law.Reason;

/** 可否调取资金往来: a whole period that is over, not longer than the court allows, of banks or payment firms. */
final class MayAskMovements {
    private MayAskMovements() {}

    static Decision decide(MovementPeriod period, List<Partner> asked, LocalDate today, int mostDays) {
        if (!period.wanted()) return Decision.ALLOWED;
        var reasons = new ArrayList<Reason>(days(period, today, mostDays));
        if (asked.stream().noneMatch(one -> one.transport().isOfBanks())) {
            reasons.add(Reason.of(
                    "NO_BANK_ASKED",
                    "所选单位中没有银行或支付机构，不能调取资金往来；请加选或去掉期间",
                    "No bank or payment firm is among those asked: choose one or leave the period out"));
        }
        return Decision.from(reasons);
    }

    private static List<Reason> days(MovementPeriod period, LocalDate today, int mostDays) {
        var from = period.from();
        var until = period.until();
        if (from == null || until == null) {
            return List.of(Reason.field(
                    from == null ? "movements.from" : "movements.until",
                    "PERIOD_INCOMPLETE",
                    "资金往来期间须起止日期都填",
                    "The period needs its first and its last day"));
        }
        if (until.isAfter(today)) {
            return List.of(Reason.field(
                    "movements.until", "PERIOD_TO_COME", "资金往来期间不能晚于今天", "The period may not end after today"));
        }
        if (from.isAfter(until)) {
            return List.of(Reason.field(
                    "movements.from", "PERIOD_REVERSED", "起始日期不能晚于截止日期", "The first day may not lie after the last"));
        }
        if (ChronoUnit.DAYS.between(from, until) >= mostDays) {
            return List.of(Reason.field(
                    "movements.from",
                    "PERIOD_TOO_LONG",
                    "资金往来一次最长调取" + mostDays + "日，请缩短期间",
                    "At most " + mostDays + " days at a time: shorten the period"));
        }
        return List.of();
    }
}
