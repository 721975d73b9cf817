package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.ASSISTANCE;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.agencies.AgencyOrders;
import lianzhi.agencies.NewOrder;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places orders in one statement, however many. */
@Component
class PlaceOrders implements AgencyOrders {
    private final DSLContext db;
    private final UnitStore units;
    private final Clock clock;

    PlaceOrders(DSLContext db, UnitStore units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> unitsOf(Collection<UnitKind> kinds) {
        return units.active(kinds);
    }

    @Override
    @Transactional
    public List<Long> place(List<NewOrder> orders) {
        if (orders.isEmpty()) return List.of();
        var hours = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::promisedHours));
        var ids = new HashMap<>(new AddOrders(orders, hours, clock.instant()).in(db));
        var before = orders.stream()
                .map(NewOrder::subject)
                .filter(subject -> !ids.containsKey(subject))
                .toArray(String[]::new);
        if (before.length > 0)
            ids.putAll(db.select(ASSISTANCE.SUBJECT, ASSISTANCE.ID)
                    .from(ASSISTANCE)
                    .where(ASSISTANCE.SUBJECT.eq(DSL.any(before)))
                    .fetchMap(ASSISTANCE.SUBJECT, ASSISTANCE.ID));
        return orders.stream()
                .map(order -> Objects.requireNonNull(ids.get(order.subject())))
                .toList();
    }

    @Override
    @Transactional
    public List<Long> reserve(int many) {
        return db.fetch("select nextval('agencies.assistance_id_seq') from generate_series(1, {0})", DSL.val(many))
                .map(row -> row.get(0, Long.class));
    }

    @Override
    @Transactional
    public void takeBack(Collection<Long> orderIds) {
        db.deleteFrom(ASSISTANCE)
                .where(ASSISTANCE.ID.in(orderIds), ASSISTANCE.OUTCOME.isNull(), ASSISTANCE.OPENED_AT.isNull())
                .execute();
    }

    @Override
    @Transactional
    public void urge(Collection<Long> orderIds) {
        db.update(ASSISTANCE)
                .set(ASSISTANCE.URGED_AT, clock.instant())
                .where(ASSISTANCE.ID.in(orderIds), ASSISTANCE.OUTCOME.isNull())
                .execute();
    }
}
