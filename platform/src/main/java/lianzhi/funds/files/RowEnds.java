package lianzhi.funds.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * 行尾: counts in an unpacked sheet the ends of its rows; never more than there are. What might be written so as to look
 * like an end of a row and be none (comments, bare texts, other encodings) ends the counting.
 */
final class RowEnds {
    private static final String END = "</row>";
    /** An XML text in UTF-8, with its mark or without, as all spreadsheets have it. */
    private static final Pattern PLAIN = Pattern.compile(
            "(\u00EF\u00BB\u00BF)?(<\\?xml( +(version|encoding|standalone)=[\"'](1\\.0|UTF-8|yes|no)[\"'])+ *\\?>)?\\s*<[A-Za-z].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int BEHIND_THE_HEAD = 5;
    private boolean isCounting = true;
    private boolean isFirst = true;
    private boolean endsOpen;

    /** How many ends of rows are surely in this part. */
    int in(byte[] bytes, int length) {
        if (!isCounting || length == 0) {
            return 0;
        }
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        isCounting = !isStrange(text);
        isFirst = false;
        endsOpen = text.endsWith("<");
        int ends = 0;
        if (isCounting) {
            for (int at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + END.length())) {
                ends++;
            }
        }
        return ends;
    }

    private boolean isStrange(String text) {
        return isFirst && !PLAIN.matcher(text).matches()
                || endsOpen && (text.charAt(0) == '!' || text.charAt(0) == '?')
                || text.contains("<!")
                || text.indexOf("<?", isFirst ? BEHIND_THE_HEAD : 0) >= 0;
    }
}
