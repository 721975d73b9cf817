package lianzhi.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Remembers where tables ended, and later inserts what came after into tables alike, with their indexes, checks, computed
 * columns and foreign keys, one statement each.
 */
final class SameRows {
    /** Each after those that it points to. */
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
        TABLES.put("documents.sub_number", "case_id");
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
        TABLES.keySet()
                .forEach(table -> db.execute("create table " + again(table) + " (like " + table + " including all)"));
        TABLES.keySet().forEach(this::pointAsItDoes);
        var begun = System.nanoTime();
        db.transaction(inside -> TABLES.forEach((table, key) -> {
            var columns = columns(table);
            count += inside.dsl()
                    .execute(
                            "insert into " + again(table) + " (" + columns + ") overriding system value select "
                                    + columns + " from " + table + " where " + key + " > {0}",
                            before.get(table));
        }));
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String again(String table) {
        return "again." + table.replace('.', '_');
    }

    /** The same foreign keys; to the table alike where there is one. */
    private void pointAsItDoes(String table) {
        for (var key : db.fetch(
                "select pg_get_constraintdef(oid), confrelid::regclass::text from pg_constraint where contype = 'f' and"
                        + " conrelid = cast({0} as regclass)",
                table)) {
            var to = key.get(1, String.class);
            var rule = key.get(0, String.class);
            db.execute("alter table " + again(table) + " add "
                    + (TABLES.containsKey(to) ? rule.replace("REFERENCES " + to, "REFERENCES " + again(to)) : rule));
        }
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
