package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.SERIES_NUMBER;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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

    /**
     * So many sub-numbers (之一, 之二, …) of each case, in the order of their ids so that two who number many never wait for
     * each other. @return the last of them
     */
    public Map<CaseId, Integer> lastOfCases(SortedMap<CaseId, Integer> many) {
        return db.fetch(
                        "insert into documents.sub_number as s (case_id, last_number) select id, n from"
                                + " unnest({0}::bigint[], {1}::int[]) x (id, n) order by id on conflict (case_id) do"
                                + " update set last_number = s.last_number + excluded.last_number returning case_id,"
                                + " last_number",
                        DSL.val(many.keySet().stream().map(CaseId::value).toArray(Long[]::new)),
                        DSL.val(many.values().toArray(Integer[]::new)))
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
