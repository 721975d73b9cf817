package lianzhi.funds.receipts;

import java.util.Map;

/**
 * 原始行: a line as the file has it.
 *
 * @param nr place in the file, from 1, as its reader counts it
 */
public record RawLine(int nr, Map<Column, String> cells) {
    /** 列. */
    public enum Column {
        SEQ,
        BANK_REFERENCE,
        BOOKED_AT,
        VALUE_DATE,
        AMOUNT,
        CREDIT,
        DEBIT,
        DIRECTION,
        COUNTER_NAME,
        COUNTER_ACCOUNT,
        SUB_ACCOUNT,
        PURPOSE
    }

    public String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Nothing in any cell that means something. */
    public boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
