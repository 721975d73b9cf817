package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.statistics.Tables.DIFFERENCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianzhi.statistics.upkeep.Entries;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredEntries implements Entries {
    private static final String INSPECTED = """
        insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, source_id, recorded_on)
        select c.id, c.court_code, c.type, 'ROUND', 'ROUND_TERMINATED', c.closed_on, -1, u.id,
            (u.recorded_at at time zone 'Asia/Shanghai')::date
        from shared.unqualified_round u join shared.case_brief c on c.id = u.case_id
        where c.close_way = 'ROUND_TERMINATED'
        on conflict do nothing
        """;
    private final DSLContext db;

    StoredEntries(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public long fold() {
        return count("select statistics.fold()");
    }

    @Override
    @Transactional
    public long enterNodes(LocalDate today) {
        return count("select statistics.enter_nodes(?::date)", today);
    }

    @Override
    @Transactional
    public long enterEvents() {
        return count("select statistics.enter_events()");
    }

    @Override
    @Transactional
    public long enterInspections() {
        return db.execute(INSPECTED);
    }

    @Override
    public List<Difference> differences() {
        return db.selectFrom(DIFFERENCE)
                .fetch(row -> new Difference(
                        requireNonNull(row.getCourtCode()),
                        requireNonNull(row.getType()),
                        requireNonNull(row.getKind()),
                        requireNonNull(row.getWay()),
                        requireNonNull(row.getOnDay()),
                        whole(row.getN()),
                        whole(row.getInTime()),
                        whole(row.getDays()),
                        Math.addExact(whole(row.getAmount()), whole(row.getRecovered()))));
    }

    private static long whole(@Nullable BigDecimal number) {
        return requireNonNull(number).longValueExact();
    }

    private long count(String question, Object... binds) {
        return requireNonNull(db.resultQuery(question, binds).fetchSingle(0, Long.class));
    }
}
