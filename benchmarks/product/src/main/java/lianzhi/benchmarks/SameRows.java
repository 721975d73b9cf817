package lianzhi.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Remembers where tables ended, and later inserts what came after into tables alike, indexes and all, one statement each. */
final class SameRows {
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        for (var table : new String[] {
            "sanctions.sanction",
            "sanctions.act",
            "sanctions.publication",
            "agencies.assistance",
            "documents.document",
            "cases.event",
            "cases.node",
            "audit.entry",
            "publicity.notice"
        }) {
            TABLES.put(table, "id");
        }
        TABLES.put("documents.imprint", "document_id");
        TABLES.put("sanctions.batch_person", "batch_id");
    }

    private final DSLContext db;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private long count;

    SameRows(DSLContext db) {
        this.db = db;
        TABLES.forEach((table, key) -> before.put(
                table,
                db.fetchSingle("select coalesce(max(" + key + "), 0) from " + table)
                        .get(0, Long.class)));
    }

    /** @return seconds that the inserts took, in one transaction */
    double again() {
        db.execute("create schema again");
        TABLES.forEach((table, key) ->
                db.execute("create table again." + table.replace('.', '_') + " (like " + table + " including all)"));
        var begun = System.nanoTime();
        db.transaction(inside -> TABLES.forEach((table, key) -> {
            var columns = columns(table);
            count += inside.dsl()
                    .execute(
                            "insert into again." + table.replace('.', '_') + " (" + columns
                                    + ") overriding system value select " + columns + " from " + table + " where "
                                    + key + " > {0}",
                            before.get(table));
        }));
        return (System.nanoTime() - begun) / 1e9;
    }

    /** All that are not computed by the table itself. */
    private String columns(String table) {
        var name = table.split("\\.");
        return db.fetchSingle(
                        "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from"
                                + " information_schema.columns where table_schema = {0} and table_name = {1} and"
                                + " is_generated = 'NEVER'",
                        name[0], name[1])
                .get(0, String.class);
    }

    long count() {
        return count;
    }
}
