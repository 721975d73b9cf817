package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.TEMPLATE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.documents.template.Template;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The court's own templates, every version kept. */
@Repository
public class TemplateStore {
    private final DSLContext db;

    TemplateStore(DSLContext db) {
        this.db = db;
    }

    public Optional<Template> latest(String code) {
        return db.select(TEMPLATE.CODE, TEMPLATE.VERSION, TEMPLATE.BODY)
                .from(TEMPLATE)
                .where(TEMPLATE.CODE.eq(code))
                .orderBy(TEMPLATE.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new Template(row.value1(), row.value2(), row.value3()));
    }

    /** The latest version of each kind that the court changed. */
    public Map<String, Integer> versions() {
        return db.select(TEMPLATE.CODE, DSL.max(TEMPLATE.VERSION))
                .from(TEMPLATE)
                .groupBy(TEMPLATE.CODE)
                .fetchMap(TEMPLATE.CODE, DSL.max(TEMPLATE.VERSION));
    }

    /** One saved change of a template. */
    public record Change(int version, String why, long by, Instant at) {}

    public List<Change> changes(String code) {
        return db.select(TEMPLATE.VERSION, TEMPLATE.WHY, TEMPLATE.CHANGED_BY, TEMPLATE.CHANGED_AT)
                .from(TEMPLATE)
                .where(TEMPLATE.CODE.eq(code))
                .orderBy(TEMPLATE.VERSION.desc())
                .fetch(mapping(Change::new));
    }

    /** Saves the next version; false when somebody else saved one since {@code basedOn}. */
    public boolean save(String code, int basedOn, String body, String why, long by, Instant at) {
        return db.insertInto(
                                TEMPLATE,
                                TEMPLATE.CODE,
                                TEMPLATE.VERSION,
                                TEMPLATE.BODY,
                                TEMPLATE.WHY,
                                TEMPLATE.CHANGED_BY,
                                TEMPLATE.CHANGED_AT)
                        .select(DSL.select(
                                        DSL.val(code),
                                        DSL.val(basedOn + 1),
                                        DSL.val(body),
                                        DSL.val(why),
                                        DSL.val(by),
                                        DSL.val(at))
                                .whereNotExists(DSL.selectOne()
                                        .from(TEMPLATE)
                                        .where(TEMPLATE.CODE.eq(code), TEMPLATE.VERSION.gt(basedOn))))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
