package lianzhi.portal.lookup;

import java.time.LocalDate;

/**
 * 公开信息: one line of an answer. Masked already; nothing here may be more than the public may know.
 *
 * @param kind LIST, CONSUMPTION or ROUND
 * @param person tells people of one name apart, and joins the entries of one person; not a number that means anything
 */
public record PublicEntry(
        long id,
        String kind,
        String name,
        String idMasked,
        String person,
        String court,
        String caseNumber,
        LocalDate publishedOn) {
    /** Behind the serial of a case. */
    public static final String NUMBER_ENDS = "号";

    private static final int MARK_RADIX = 36;
    private static final int LOW = 0xFF_FFFF;

    public static String mark(long person) {
        return Integer.toString(low(person), MARK_RADIX);
    }

    static int low(long person) {
        return (int) person & LOW;
    }
}
