package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.SERIAL;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Request numbers: day, division of the court, serial; taken in one statement and never given twice. */
@Component
public class NumberStore {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private final DSLContext db;

    NumberStore(DSLContext db) {
        this.db = db;
    }

    public List<String> take(LocalDate day, String division, int count) {
        var last = db.insertInto(SERIAL, SERIAL.DAY, SERIAL.DIVISION, SERIAL.LAST)
                .values(day, division, (long) count)
                .onConflict(SERIAL.DAY, SERIAL.DIVISION)
                .doUpdate()
                .set(SERIAL.LAST, SERIAL.LAST.plus((long) count))
                .returningResult(SERIAL.LAST)
                .fetchSingle()
                .value1();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> DAY.format(day) + division + "%06d".formatted(serial))
                .toList();
    }
}
