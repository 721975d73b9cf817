package lianzhi.funds.receipts;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;

/** 收款收据 for cash or POS. @param number without gaps by court, kind and year */
public record CashSlip(
        long receiptId,
        String number,
        Receipt.Kind kind,
        CaseId caseId,
        String caseNumber,
        String courtCode,
        String payer,
        Money amount,
        String words,
        String purpose,
        LocalDate takenOn) {
    public CashSlip inWords(String said) {
        return new CashSlip(
                receiptId, number, kind, caseId, caseNumber, courtCode, payer, amount, said, purpose, takenOn);
    }
}
