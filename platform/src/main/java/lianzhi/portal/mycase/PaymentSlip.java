package lianzhi.portal.mycase;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;

/**
 * 缴款单: what pays everything on that day, how it is reckoned, and where it goes.
 *
 * @param total the debt and the court's fee on top of it
 * @param lines what is fixed and unpaid, then the interest interval by interval
 * @param memo what the payer writes as remark, so that the bank line finds its case
 */
public record PaymentSlip(
        LocalDate asOf,
        String caseNumber,
        String payer,
        Money total,
        Money debt,
        Money fee,
        List<Line> lines,
        String accountName,
        String accountNumber,
        String memo) {
    /** 一行. */
    public record Line(String zh, String en, Money amount) {}
}
