package lianzhi.funds.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jooq.DSLContext;

/**
 * 编号: many numbers of a sequence at once; nearly always they follow each other, and then only the first and the last
 * are sent. The sequence is named in the text: as a value its name would be read anew for every number.
 */
enum Numbers {
    LINES("funds.bank_line_id_seq"),
    RECEIPTS("funds.receipt_id_seq");

    private final String together;
    private final String each;

    Numbers(String sequence) {
        together = "select min(n), max(n) from (select nextval('%s') as n from generate_series(1, ?)) d"
                .formatted(sequence);
        each = "select array(select nextval('%s') from generate_series(1, ?))".formatted(sequence);
    }

    long[] draw(DSLContext db, int many) {
        var drawn = db.fetchSingle(together, many);
        long first = drawn.get(0, Long.class);
        boolean follow = drawn.get(1, Long.class) - first + 1 == many;
        return follow ? LongStream.range(first, first + many).toArray() : oneByOne(db, many);
    }

    /** Somebody else draws of them, too. */
    private long[] oneByOne(DSLContext db, int many) {
        var all = db.fetchSingle(each, many).get(0, Long[].class);
        return Arrays.stream(Objects.requireNonNull(all))
                .mapToLong(Long::longValue)
                .toArray();
    }
}
