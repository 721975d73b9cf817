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
        var text = cells.getOrDefault(column, "");
        return text.isEmpty() || isBare(text.charAt(0)) && isBare(text.charAt(text.length() - 1)) ? text : text.strip();
    }

    /** Surely no white space. */
    private static boolean isBare(char c) {
        return c > ' ' && c < 0x7F || c >= '一' && c <= '鿿';
    }

    /** Nothing in any cell that means something. */
    public boolean isBlank() {
        for (var text : cells.values()) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
