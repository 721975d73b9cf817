package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.SERIES_NUMBER;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Numbers without gaps; the row of a series stays locked until the transaction ends. */
@Repository
public class NumberStore {
    private final DSLContext db;

    NumberStore(DSLContext db) {
        this.db = db;
    }

    /** The next sub-number (之一, 之二, …) of each case, in the order of their ids so that two who number many never wait for each other. */
    public Map<CaseId, Integer> nextOfCases(Collection<CaseId> ids) {
        return db.fetch(
                        "insert into documents.sub_number as s (case_id, last_number) select id, 1 from"
                                + " unnest({0}::bigint[]) id order by id on conflict (case_id) do update set last_number ="
                                + " s.last_number + 1 returning case_id, last_number",
                        DSL.val(ids.stream().map(CaseId::value).toArray(Long[]::new)))
                .intoMap(row -> new CaseId(row.get(0, Long.class)), row -> row.get(1, Integer.class));
    }

    /** So many numbers of a court's own series, such as 司惩, in that year. @return the last of them */
    public int nextOfSeries(String court, String series, int year, int many) {
        return Objects.requireNonNull(db.insertInto(SERIES_NUMBER)
                .set(SERIES_NUMBER.COURT_CODE, court)
                .set(SERIES_NUMBER.SERIES, series)
                .set(SERIES_NUMBER.YEAR, year)
                .set(SERIES_NUMBER.LAST_NUMBER, many)
                .onConflict(SERIES_NUMBER.COURT_CODE, SERIES_NUMBER.SERIES, SERIES_NUMBER.YEAR)
                .doUpdate()
                .set(SERIES_NUMBER.LAST_NUMBER, SERIES_NUMBER.LAST_NUMBER.plus(many))
                .returningResult(SERIES_NUMBER.LAST_NUMBER)
                .fetchOne(SERIES_NUMBER.LAST_NUMBER));
    }
}
