package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.util.Set;
import java.util.TreeSet;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** In which cases measures may rest on the same debt or the same person. */
@Repository
public class SameDebt {
    private static final String BEFORE = """
        with recursive debt (id) as (
            select {0}::bigint
            union
            select earlier.id from debt, lateral (
                select c.earlier_case_id as id from shared.case_brief c
                where c.id = debt.id and c.earlier_case_id is not null
                union all
                select t.case_id from shared.case_transfer t where t.new_case_id = debt.id) earlier)
        select id from debt order by id\
        """;
    private final DSLContext db;

    SameDebt(DSLContext db) {
        this.db = db;
    }

    /** The case and those whose debt went on in it: the round before it, the court that it came from, and so on back. */
    public Set<CaseId> before(CaseId id) {
        return Set.copyOf(db.fetch(BEFORE, id.value()).map(row -> new CaseId(row.get(0, Long.class))));
    }

    /** Cases of any court with an open measure on a person of one of these numbers. */
    public Set<CaseId> of(Set<String> numbers) {
        return Set.copyOf(db.selectDistinct(SANCTION.CASE_ID)
                .from(SANCTION)
                .where(SANCTION.ID_NUMBER.in(new TreeSet<>(numbers)), SANCTION.ENDED_AT.isNull())
                .fetch(row -> new CaseId(row.value1())));
    }
}
