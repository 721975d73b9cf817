package lianzhi.portal.lookup;

import static lianzhi.portal.lookup.JsonBytes.piece;

import java.nio.charset.StandardCharsets;

/** How each of an entry's texts that others share stands in an answer, from its kind to the beginning of the next entry. */
record SharedWords(
        SharedPieces kinds, SharedPieces numbers, SharedTexts courts, SharedPieces cases, SharedPieces days) {
    static final byte[] BEGINS = "{\"id\":".getBytes(StandardCharsets.US_ASCII);
    static final byte[] NEXT = ",{\"id\":".getBytes(StandardCharsets.US_ASCII);
    /** What stands between the serial of a case and its day; of other numbers it is left out. */
    static final byte[] NUMBER_ENDS = PublicEntry.NUMBER_ENDS.getBytes(StandardCharsets.UTF_8);
    /** Between a court and what its cases' numbers begin with. */
    private static final char AND = '\n';

    SharedWords() {
        this(
                new SharedPieces(kind -> piece(",\"kind\":\"", kind, "\",\"name\":\"")),
                new SharedPieces(masked -> piece("\",\"idMasked\":\"", masked, "\",\"person\":\"")),
                new SharedTexts(),
                new SharedPieces(SharedWords::ofCase),
                new SharedPieces(day -> piece("号\",\"publishedOn\":\"", day, "\"},{\"id\":")));
    }

    private static byte[] ofCase(String both) {
        var to = new JsonBytes(both.length());
        to.plain(piece("\",\"court\":\"", both.substring(0, both.indexOf(AND)), "\",\"caseNumber\":\""));
        to.plain(piece("", head(both), ""));
        return to.toArray();
    }

    private static String head(String both) {
        return both.substring(both.indexOf(AND) + 1);
    }

    int caseOf(String court, String head) {
        return cases.of(court + AND + head);
    }

    /** All of a case's number, or what stands before its serial. */
    String head(int number) {
        return head(cases.text(number));
    }

    void done() {
        kinds.done();
        numbers.done();
        courts.done();
        cases.done();
        days.done();
    }

    long bytes() {
        return kinds.bytes() + numbers.bytes() + courts.bytes() + cases.bytes() + days.bytes();
    }
}
