package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.NODE_KIND;

import java.util.List;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Keeps the table of node kinds like the catalogue, so that statements and views can join it. */
@Component
@DependsOn("migrations")
class LoadNodeKinds implements InitializingBean {
    private final DSLContext db;
    private final Catalogue catalogue;

    LoadNodeKinds(DSLContext db, Catalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    @Override
    public void afterPropertiesSet() {
        var insert = db.insertInto(
                NODE_KIND,
                NODE_KIND.CODE,
                NODE_KIND.ZH,
                NODE_KIND.EN,
                NODE_KIND.KIND,
                NODE_KIND.ACTOR,
                NODE_KIND.IS_DUTY,
                NODE_KIND.IS_MILESTONE,
                NODE_KIND.CASE_TYPES,
                NODE_KIND.ALL_OF,
                NODE_KIND.ANY_OF,
                NODE_KIND.WARN_DAYS);
        for (NodeKind kind : catalogue.nodes()) {
            insert = insert.values(
                    kind.code(),
                    kind.zh(),
                    kind.en(),
                    kind.kind(),
                    kind.party(),
                    kind.isDuty(),
                    kind.milestone(),
                    texts(kind.appliesTo().caseTypes()),
                    texts(kind.appliesTo().allOf()),
                    texts(kind.appliesTo().anyOf()),
                    kind.warnDays().toArray(Integer[]::new));
        }
        insert.onConflict(NODE_KIND.CODE)
                .doUpdate()
                .set(NODE_KIND.ZH, DSL.excluded(NODE_KIND.ZH))
                .set(NODE_KIND.EN, DSL.excluded(NODE_KIND.EN))
                .set(NODE_KIND.KIND, DSL.excluded(NODE_KIND.KIND))
                .set(NODE_KIND.ACTOR, DSL.excluded(NODE_KIND.ACTOR))
                .set(NODE_KIND.IS_DUTY, DSL.excluded(NODE_KIND.IS_DUTY))
                .set(NODE_KIND.IS_MILESTONE, DSL.excluded(NODE_KIND.IS_MILESTONE))
                .set(NODE_KIND.CASE_TYPES, DSL.excluded(NODE_KIND.CASE_TYPES))
                .set(NODE_KIND.ALL_OF, DSL.excluded(NODE_KIND.ALL_OF))
                .set(NODE_KIND.ANY_OF, DSL.excluded(NODE_KIND.ANY_OF))
                .set(NODE_KIND.WARN_DAYS, DSL.excluded(NODE_KIND.WARN_DAYS))
                .execute();
    }

    private static String[] texts(List<String> list) {
        return list.toArray(String[]::new);
    }
}
