package lianzhi.funds.receipts;

import java.time.LocalDate;
import lianzhi.law.time.LegalPeriod;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 发放期限: 30 days from the notice of arrival, or the shorter local limit; 10 days after a delay has ended. */
@Component
public class PayoutLimit {
    private final Settings settings;
    private final Calendars calendars;

    PayoutLimit(Settings settings, Calendars calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    public LocalDate endAfter(LocalDate told) {
        return end(told, settings.number("node.F01.length"));
    }

    public LocalDate endAfterDelay(LocalDate ended) {
        return end(ended, settings.number("node.F08.length"));
    }

    public LocalDate endOfMatching(LocalDate arrived) {
        return end(arrived, settings.number("node.F07.length"));
    }

    /** 领款通知: how long the creditor has to come for his money. */
    public LocalDate endOfCollecting(LocalDate told) {
        return end(told, settings.number("payout.collectDays"));
    }

    /** 异议、反对意见、起诉: 民诉法解释509, 510. */
    public LocalDate fifteenDaysAfter(LocalDate event) {
        return end(event, 15);
    }

    private LocalDate end(LocalDate from, int days) {
        return LegalPeriod.days(days).endAfter(from, calendars.work());
    }
}
