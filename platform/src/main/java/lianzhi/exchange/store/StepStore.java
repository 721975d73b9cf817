package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.STEP;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lianzhi.exchange.Step;
import lianzhi.exchange.Step.What;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The log of each request. */
@Component
public class StepStore {
    private final DSLContext db;

    StepStore(DSLContext db) {
        this.db = db;
    }

    public void add(Collection<Long> items, What what, String detail, Instant at) {
        if (items.isEmpty()) return;
        db.insertInto(STEP, STEP.ITEM_ID, STEP.AT, STEP.WHAT, STEP.DETAIL)
                .valuesOfRows(items.stream()
                        .map(item -> row(item, at, what.name(), detail))
                        .toList())
                .execute();
    }

    /** Each with its own words. */
    public void add(Map<Long, String> details, What what, Instant at) {
        if (details.isEmpty()) return;
        db.insertInto(STEP, STEP.ITEM_ID, STEP.AT, STEP.WHAT, STEP.DETAIL)
                .valuesOfRows(details.entrySet().stream()
                        .map(one -> row(one.getKey(), at, what.name(), one.getValue()))
                        .toList())
                .execute();
    }

    public List<Step> of(long item) {
        return db.select(STEP.AT, STEP.WHAT, STEP.DETAIL)
                .from(STEP)
                .where(STEP.ITEM_ID.eq(item))
                .orderBy(STEP.ID)
                .fetch(found -> new Step(found.value1(), What.valueOf(found.value2()), found.value3()));
    }
}
