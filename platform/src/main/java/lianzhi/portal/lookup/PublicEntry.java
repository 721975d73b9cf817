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
    private static final long LOW = 0xFF_FFFFL;

    public static String mark(long person) {
        return Long.toString(person & LOW, 36);
    }
}
