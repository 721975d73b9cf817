package lianzhi.portal.mycase;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;

/**
 * 缴款单: what pays everything on that day, how it is reckoned, and where it goes.
 *
 * @param total the debt and the court's fee on top of it
 * @param lines what is fixed and unpaid, then the interest interval by interval
 * @param bankName where the account is kept, as the court has set it
 * @param code the account, the sum and the remark as text, to be read by a phone; it is no payment order
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
        String bankName,
        String memo,
        ScanCode code) {
    /** 一行. */
    public record Line(String zh, String en, Money amount) {}
}
