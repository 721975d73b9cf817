package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.ASSISTANCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.agencies.NewOrder;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One statement that adds orders, column by column.
 *
 * @param hours within which each unit has promised to answer
 */
record AddOrders(List<NewOrder> all, Map<Long, Integer> hours, Instant at) {
    private static final int USUAL_HOURS = 24;
    private static final String ADD = """
        insert into agencies.assistance (id, unit_id, kind, subject, measure, measure_zh, measure_en, case_number,
            court_code, person_name, is_unit, id_kind, id_number, text_zh, from_on, until_on, document_id,
            document_number, sent_at, due_at)
        overriding system value
        select coalesce(id, nextval('agencies.assistance_id_seq')), unit_id, kind, subject, measure, measure_zh,
            measure_en, case_number, court_code, person_name, is_unit, id_kind, id_number, text_zh, from_on, until_on,
            document_id, document_number, {0}, due_at
        from unnest({1}::bigint[], {2}::bigint[], {3}::text[], {4}::text[], {5}::text[], {6}::text[], {7}::text[],
            {8}::text[], {9}::text[], {10}::text[], {11}::boolean[], {12}::text[], {13}::text[], {14}::text[],
            {15}::date[], {16}::date[], {17}::bigint[], {18}::text[], {19}::timestamptz[]) as x (id, unit_id, kind,
            subject, measure, measure_zh, measure_en, case_number, court_code, person_name, is_unit, id_kind, id_number,
            text_zh, from_on, until_on, document_id, document_number, due_at)
        on conflict (subject) do nothing returning subject, id\
        """;

    /** @return ids by subject; what was placed before is not in it */
    Map<String, Long> in(DSLContext db) {
        return db.fetch(
                        ADD,
                        DSL.val(at, ASSISTANCE.SENT_AT),
                        numbers(NewOrder::id),
                        numbers(NewOrder::unitId),
                        texts(one -> one.kind().name()),
                        texts(NewOrder::subject),
                        texts(one -> one.measure().code()),
                        texts(one -> one.measure().zh()),
                        texts(one -> one.measure().en()),
                        texts(one -> one.origin().caseNumber()),
                        texts(one -> one.origin().courtCode()),
                        texts(one -> one.about().name()),
                        DSL.val(all.stream().map(one -> one.about().isUnit()).toArray(Boolean[]::new)),
                        texts(one -> one.about().idKind()),
                        texts(one -> one.about().idNumber()),
                        texts(NewOrder::text),
                        texts(one -> one.from().toString()),
                        texts(one -> one.until() == null ? null : one.until().toString()),
                        numbers(NewOrder::documentId),
                        texts(NewOrder::documentNumber),
                        texts(this::dueAt))
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    private String dueAt(NewOrder one) {
        return at.plus(Duration.ofHours(hours.getOrDefault(one.unitId(), USUAL_HOURS)))
                .toString();
    }

    private Field<Long[]> numbers(Function<NewOrder, @Nullable Long> part) {
        return DSL.val(all.stream().map(part).toArray(Long[]::new));
    }

    private Field<String[]> texts(Function<NewOrder, @Nullable String> part) {
        return DSL.val(all.stream().map(part).toArray(String[]::new));
    }
}
