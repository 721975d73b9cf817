package lianzhi.funds.receipts;

import lianzhi.law.Money;

/** A receipt that was just opened. @param isWorthALook some rule of matching may have a word about it */
public record Arrived(long id, String courtCode, Money amount, boolean isWorthALook) {
    public String document() {
        return "receipt:" + id;
    }
}
