package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Filed cards of officers. */
@Component
public class OfficerStore {

    private final DSLContext db;

    OfficerStore(DSLContext db) {
        this.db = db;
    }

    public Map<Long, Cards> of(List<Long> people) {
        return db
                .select(
                        OFFICER.PERSON_ID,
                        OFFICER.WORK_CARD,
                        OFFICER.DUTY_CARD,
                        OFFICER.FORMAT,
                        OFFICER.WORK_CARD_IMAGE,
                        OFFICER.DUTY_CARD_IMAGE)
                .from(OFFICER)
                .where(OFFICER.PERSON_ID.in(people))
                .fetch(row ->
                        new Cards(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()))
                .stream()
                .collect(Collectors.toMap(Cards::personId, Function.identity()));
    }
}
