package lianzhi.funds.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jooq.DSLContext;

/**
 * 流水编号: many numbers at once; nearly always they follow each other, and then only the first and the last are sent. The
 * sequence is named in the text: as a value its name would be read anew for every number.
 */
final class LineNumbers {
    private static final String TOGETHER =
            "select min(n), max(n) from (select nextval('funds.bank_line_id_seq') as n from generate_series(1, ?)) d";
    private static final String EACH =
            "select array(select nextval('funds.bank_line_id_seq') from generate_series(1, ?))";

    private LineNumbers() {}

    static long[] draw(DSLContext db, int many) {
        var drawn = db.fetchSingle(TOGETHER, many);
        long first = drawn.get(0, Long.class);
        boolean follow = drawn.get(1, Long.class) - first + 1 == many;
        return follow ? LongStream.range(first, first + many).toArray() : oneByOne(db, many);
    }

    /** Somebody else draws of them, too. */
    private static long[] oneByOne(DSLContext db, int many) {
        var all = db.fetchSingle(EACH, many).get(0, Long[].class);
        return Arrays.stream(Objects.requireNonNull(all))
                .mapToLong(Long::longValue)
                .toArray();
    }
}
