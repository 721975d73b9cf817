package lianzhi.funds.payouts;

import java.time.LocalDate;
import lianzhi.law.Money;

/** 付款回单 for the payee. @param words the amount in capital numerals */
public record PayoutSlip(
        String reference,
        String courtCode,
        String caseNumber,
        String payeeName,
        String payeeBank,
        String payeeAccount,
        Money amount,
        String words,
        String purpose,
        LocalDate paidOn) {}
