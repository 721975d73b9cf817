package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.STEP;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lianzhi.exchange.Step;
import lianzhi.exchange.Step.What;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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

    /** With the last offer and the answer among many, which the request itself knows. */
    public List<Step> of(long item) {
        var steps = new ArrayList<>(written(item));
        db.select(ITEM.OFFERED_AT, ITEM.ANSWERED_AT, ITEM.ANSWER)
                .from(ITEM)
                .where(ITEM.ID.eq(item))
                .forEach(row -> {
                    addOnce(steps, row.value1(), What.OFFERED, "");
                    addOnce(steps, row.value2(), What.ANSWERED, row.value3() + " ");
                });
        steps.sort(Comparator.comparing(Step::at));
        return List.copyOf(steps);
    }

    private static void addOnce(List<Step> steps, @Nullable Instant at, What what, String detail) {
        if (at == null) return;
        var known = steps.stream()
                .anyMatch(one ->
                        one.what() == what && (what == What.ANSWERED || one.at().equals(at)));
        if (!known) steps.add(new Step(at, what, detail));
    }

    private List<Step> written(long item) {
        return db.select(STEP.AT, STEP.WHAT, STEP.DETAIL)
                .from(STEP)
                .where(STEP.ITEM_ID.eq(item))
                .orderBy(STEP.ID)
                .fetch(found -> new Step(found.value1(), What.valueOf(found.value2()), found.value3()));
    }
}
