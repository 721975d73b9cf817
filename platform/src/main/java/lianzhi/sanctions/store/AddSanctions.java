package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.access.Viewer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One statement that adds sanctions, column by column.
 *
 * @param begun those that are in force from that day
 */
record AddSanctions(
        List<Asked> all, Map<Asked, Begun> begun, @Nullable Viewer by, Instant at, LocalDate on) {
    private static final String ADD = """
        with x as materialized (
            select nextval('sanctions.sanction_id_seq') as id, u.*
            from unnest({5}::bigint[], {6}::text[], {7}::bigint[], {8}::text[], {9}::text[], {10}::bigint[],
                {11}::bigint[], {12}::bigint[], {13}::bigint[], {14}::text[], {15}::text[], {16}::boolean[],
                {17}::text[], {18}::text[], {19}::date[], {20}::text[], {21}::text[], {22}::text[], {23}::int[],
                {24}::date[], {25}::text[], {26}::bigint[], {27}::text[], {28}::date[]) with ordinality
                u (case_id, court_code, judge_id, measure, family, parent_id, batch_id, case_party_id, party_id, role,
                name, is_unit, id_kind, id_number, born_given, items, conduct, grade, months, grace_until, state,
                document_id, document_number, ends_on, no)),
        added as (
            insert into sanctions.sanction (id, case_id, court_code, judge_id, measure, family, parent_id, batch_id,
                case_party_id, party_id, role, name, is_unit, id_kind, id_number, born_given, items, conduct, grade,
                months, grace_until, state, document_id, document_number, decided_on, starts_on, ends_on, asked_by,
                asked_by_name, asked_at, asked_on)
            overriding system value
            select id, case_id, court_code, judge_id, measure, family, parent_id, batch_id, case_party_id, party_id, role,
                name, is_unit, id_kind, id_number, born_given, string_to_array(items, ','), conduct, grade, months,
                grace_until, coalesce(state, 'ASKED'), document_id, coalesce(document_number, ''),
                case when state is not null then {4} end, case when state is not null then {4} end, ends_on, {0}, {1},
                {2}, {3}
            from x on conflict do nothing returning id)
        select x.no, x.id from x join added using (id)\
        """;

    Map<Asked, Long> in(DSLContext db) {
        return db.fetch(
                        ADD,
                        DSL.val(by == null ? null : by.personId(), SANCTION.ASKED_BY),
                        DSL.val(by == null ? "" : by.name()),
                        DSL.val(at, SANCTION.ASKED_AT),
                        DSL.val(on),
                        DSL.val(on),
                        numbers(one -> one.file().id().value()),
                        texts(one -> one.file().courtCode()),
                        numbers(one -> one.file().judgeId()),
                        texts(one -> one.kind().code()),
                        texts(one -> one.kind().family().name()),
                        numbers(Asked::parent),
                        numbers(Asked::batch),
                        numbers(one -> one.who().casePartyId()),
                        numbers(one -> one.who().partyId()),
                        texts(one -> one.who().role()),
                        texts(one -> one.who().name()),
                        DSL.val(all.stream().map(one -> one.who().isUnit()).toArray(Boolean[]::new)),
                        texts(one -> one.who().idKind()),
                        texts(one -> one.who().idNumber()),
                        days(one -> one.who().bornGiven()),
                        texts(one -> String.join(",", one.wanted().items())),
                        texts(one -> one.wanted().conduct()),
                        texts(one -> one.wanted().grade()),
                        DSL.val(all.stream().map(one -> one.wanted().months()).toArray(Integer[]::new)),
                        days(one -> one.wanted().graceUntil()),
                        texts(begun(one -> one.state().name())),
                        numbers(begun(Begun::documentId)),
                        texts(begun(Begun::number)),
                        days(begun(Begun::until)))
                .intoMap(row -> all.get(row.get(0, Integer.class) - 1), row -> row.get(1, Long.class));
    }

    private <T> Function<Asked, @Nullable T> begun(Function<Begun, @Nullable T> part) {
        return one -> {
            var it = begun.get(one);
            return it == null ? null : part.apply(it);
        };
    }

    private Field<Long[]> numbers(Function<Asked, @Nullable Long> part) {
        return DSL.val(all.stream().map(part).toArray(Long[]::new));
    }

    private Field<String[]> texts(Function<Asked, @Nullable String> part) {
        return DSL.val(all.stream().map(part).toArray(String[]::new));
    }

    private Field<LocalDate[]> days(Function<Asked, @Nullable LocalDate> part) {
        return DSL.val(all.stream().map(part).toArray(LocalDate[]::new));
    }
}
