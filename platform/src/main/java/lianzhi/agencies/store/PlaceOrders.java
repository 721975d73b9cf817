package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.ASSISTANCE;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.agencies.AgencyOrders;
import lianzhi.agencies.NewOrder;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Places orders in one statement, however many. */
@Component
class PlaceOrders implements AgencyOrders {
    private static final String INSERT = """
        with x as materialized (
            select coalesce(id, nextval(pg_get_serial_sequence('agencies.assistance', 'id'))) as id, unit_id, kind, subject,
                measure, measure_zh, measure_en, case_number, court_code, person_name, is_unit, id_kind, id_number, text_zh,
                from_on, until_on, document_id, document_number, due_at
            from jsonb_to_recordset(cast({0} as jsonb)) as r (id bigint, unit_id bigint, kind text, subject text,
                measure text, measure_zh text, measure_en text, case_number text, court_code text, person_name text,
                is_unit boolean, id_kind text, id_number text, text_zh text, from_on date, until_on date,
                document_id bigint, document_number text, due_at timestamptz)),
        placed as (
            insert into agencies.assistance (id, unit_id, kind, subject, measure, measure_zh, measure_en, case_number,
                court_code, person_name, is_unit, id_kind, id_number, text_zh, from_on, until_on, document_id,
                document_number, sent_at, due_at)
            overriding system value
            select id, unit_id, kind, subject, measure, measure_zh, measure_en, case_number, court_code, person_name,
                is_unit, id_kind, id_number, text_zh, from_on, until_on, document_id, document_number, {1}, due_at
            from x
            on conflict (subject) do nothing returning subject, id)
        select subject, id from placed\
        """;
    private final DSLContext db;
    private final UnitStore units;
    private final JsonMapper json;
    private final Clock clock;

    PlaceOrders(DSLContext db, UnitStore units, JsonMapper json, Clock clock) {
        this.db = db;
        this.units = units;
        this.json = json;
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
        var rows = orders.stream()
                .map(order -> row(order, hours.getOrDefault(order.unitId(), 24)))
                .toList();
        Map<String, Long> ids = new HashMap<>(
                db.fetch(INSERT, DSL.val(json.writeValueAsString(rows)), DSL.val(clock.instant(), ASSISTANCE.SENT_AT))
                        .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
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
        return db.fetch(
                        "select nextval(pg_get_serial_sequence('agencies.assistance', 'id')) from generate_series(1,"
                                + " {0})",
                        DSL.val(many))
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

    private Map<String, @Nullable Object> row(NewOrder order, int hours) {
        var now = clock.instant();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", order.id());
        row.put("unit_id", order.unitId());
        row.put("kind", order.kind().name());
        row.put("subject", order.subject());
        row.put("measure", order.measure().code());
        row.put("measure_zh", order.measure().zh());
        row.put("measure_en", order.measure().en());
        row.put("case_number", order.origin().caseNumber());
        row.put("court_code", order.origin().courtCode());
        row.put("person_name", order.about().name());
        row.put("is_unit", order.about().isUnit());
        row.put("id_kind", order.about().idKind());
        row.put("id_number", order.about().idNumber());
        row.put("text_zh", order.text());
        row.put("from_on", order.from().toString());
        row.put("until_on", order.until() == null ? null : order.until().toString());
        row.put("document_id", order.documentId());
        row.put("document_number", order.documentNumber());
        row.put("due_at", now.plus(Duration.ofHours(hours)).toString());
        return row;
    }
}
