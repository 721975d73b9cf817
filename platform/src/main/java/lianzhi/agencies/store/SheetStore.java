package lianzhi.agencies.store;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts for the yearly sheets. */
@Repository
public class SheetStore {
    private static final String COUNT = """
        select u.id, u.code, u.name_zh, u.name_en, u.kind, count(a.id)::int as orders,
            count(*) filter (where a.answered_at <= a.due_at)::int as in_time,
            count(a.id) filter (where a.answered_at > a.due_at or (a.outcome is null and a.due_at < {2}))::int as late,
            count(*) filter (where a.outcome = 'REFUSED')::int as refused,
            count(a.id) filter (where a.outcome is null)::int as waiting,
            coalesce(percentile_cont(0.5) within group (order by extract(epoch from a.answered_at - a.sent_at) / 3600),
                0)::float8 as median_hours,
            (select count(*)::int from agencies.hit h where h.unit_id = u.id and h.at >= {0} and h.at < {1}) as hits
        from agencies.unit u
        left join agencies.assistance a on a.unit_id = u.id and a.sent_at >= {0} and a.sent_at < {1}
        group by u.id order by u.id\
        """;
    private final DSLContext db;

    SheetStore(DSLContext db) {
        this.db = db;
    }

    /**
     * 年度考核表: the base of a unit's yearly assessment.
     *
     * @param late answered after the promised time, or not at all though it is over
     */
    public record Sheet(
            long unitId,
            String code,
            String nameZh,
            String nameEn,
            String kind,
            int orders,
            int inTime,
            int late,
            int refused,
            int waiting,
            double medianHours,
            int hits) {}

    public List<Sheet> of(Instant from, Instant to, Instant now) {
        return db.fetch(COUNT, from, to, now)
                .map(row -> new Sheet(
                        row.get("id", Long.class),
                        row.get("code", String.class),
                        row.get("name_zh", String.class),
                        row.get("name_en", String.class),
                        row.get("kind", String.class),
                        row.get("orders", Integer.class),
                        row.get("in_time", Integer.class),
                        row.get("late", Integer.class),
                        row.get("refused", Integer.class),
                        row.get("waiting", Integer.class),
                        row.get("median_hours", Double.class),
                        row.get("hits", Integer.class)));
    }
}
