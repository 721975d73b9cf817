package lianzhi.sanctions.store;

import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What the timeline and the controls of cases say about the conditions of punishment. */
@Repository
public class CaseFacts {
    private static final List<String> ACCOUNTS = List.of("deposit", "network_funds");
    private final DSLContext db;

    CaseFacts(DSLContext db) {
        this.db = db;
    }

    /** Which of these facts the files prove of each of their debtors: codes by party of the case. */
    public Map<Long, Set<String>> proved(Collection<CaseId> ids, List<Fact> facts) {
        var fields = Stream.concat(Stream.of(CASE_PARTY.ID), facts.stream().map(fact -> DSL.field(ProofOf.fact(fact))));
        return db
                .select(fields.toList())
                .from(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(DSL.any(numbers(ids))), CASE_PARTY.ROLE.eq("DEBTOR"))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> codes(row, facts)));
    }

    private static Set<String> codes(Record row, List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> row.get(i + 1, Boolean.class))
                .mapToObj(i -> facts.get(i).code())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is really held for each case. */
    public Map<CaseId, Held> held(Collection<CaseId> ids) {
        var isThing = CONTROL_MEASURE.CLASS.notIn(ACCOUNTS);
        return db
                .select(
                        CONTROL_MEASURE.CASE_ID,
                        sum("held_fen", DSL.trueCondition()),
                        DSL.count().filterWhere(isThing),
                        sum("value_fen", isThing),
                        DSL.count().filterWhere(isThing.and(CONTROL_MEASURE.VALUE_FEN.isNull())))
                .from(CONTROL_MEASURE)
                .where(CONTROL_MEASURE.CASE_ID.eq(DSL.any(numbers(ids))), CONTROL_MEASURE.STATE.eq("EFFECTIVE"))
                .groupBy(CONTROL_MEASURE.CASE_ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> new CaseId(row.value1()),
                        row -> new Held(Money.fen(row.value2()), row.value3(), Money.fen(row.value4()), row.value5())));
    }

    private static Field<Long> sum(String fen, Condition of) {
        return DSL.coalesce(DSL.sum(DSL.field(fen, Long.class)).filterWhere(of), DSL.inline(0))
                .cast(Long.class);
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(Long[]::new);
    }
}
