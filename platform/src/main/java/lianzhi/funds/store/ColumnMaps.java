package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.COLUMN_MAP;

import java.util.LinkedHashMap;
import java.util.Map;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved column maps, by court and name. */
@Component
public class ColumnMaps {
    private final DSLContext db;
    private final JsonMapper json;

    ColumnMaps(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Map<Column, String> get(String court, String name) {
        var found = all(court).get(name);
        if (found == null) {
            throw Refused.notFound("columnMap");
        }
        return found;
    }

    public Map<String, Map<Column, String>> all(String court) {
        var maps = new LinkedHashMap<String, Map<Column, String>>();
        db.selectFrom(COLUMN_MAP)
                .where(COLUMN_MAP.COURT_CODE.eq(court))
                .orderBy(COLUMN_MAP.NAME)
                .forEach(row -> maps.put(row.getName(), read(row.getColumns())));
        return maps;
    }

    public void save(String court, String name, Map<Column, String> columns) {
        var text = JSONB.valueOf(json.writeValueAsString(columns));
        db.insertInto(COLUMN_MAP, COLUMN_MAP.COURT_CODE, COLUMN_MAP.NAME, COLUMN_MAP.COLUMNS)
                .values(court, name, text)
                .onConflict(COLUMN_MAP.COURT_CODE, COLUMN_MAP.NAME)
                .doUpdate()
                .set(COLUMN_MAP.COLUMNS, text)
                .execute();
    }

    private Map<Column, String> read(JSONB columns) {
        return json.readValue(columns.data(), new TypeReference<Map<Column, String>>() {});
    }
}
