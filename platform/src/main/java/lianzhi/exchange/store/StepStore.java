package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.STEP;
import static org.jooq.impl.DSL.val;

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
    private static final String ADD = """
        insert into exchange.step (item_id, at, what, detail)
        select s.item_id, s.at, {2}, s.detail
        from unnest({0}::bigint[], {1}::timestamptz[], {3}::text[]) s (item_id, at, detail)
        """;

    private final DSLContext db;

    StepStore(DSLContext db) {
        this.db = db;
    }

    public void add(Collection<Long> items, What what, String detail, Instant at) {
        add(items.stream().map(item -> new New(item, at, detail)).toList(), what);
    }

    /** Each with its own words. */
    public void add(Map<Long, String> details, What what, Instant at) {
        add(
                details.entrySet().stream()
                        .map(one -> new New(one.getKey(), at, one.getValue()))
                        .toList(),
                what);
    }

    /** Each at its own moment. */
    public void addAt(Map<Long, Instant> moments, What what) {
        add(
                moments.entrySet().stream()
                        .map(one -> new New(one.getKey(), one.getValue(), ""))
                        .toList(),
                what);
    }

    private record New(long item, Instant at, String detail) {}

    private void add(List<New> steps, What what) {
        if (steps.isEmpty()) return;
        db.execute(
                ADD,
                val(steps.stream().map(New::item).toArray(Long[]::new)),
                val(steps.stream().map(New::at).toArray(Instant[]::new)),
                val(what.name()),
                val(steps.stream().map(New::detail).toArray(String[]::new)));
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
