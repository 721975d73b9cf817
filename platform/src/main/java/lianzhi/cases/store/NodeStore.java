package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.NODE;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.nodes.CaseNode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The nodes of a case, the earliest due first. */
@Component
public class NodeStore {
    private final DSLContext db;

    NodeStore(DSLContext db) {
        this.db = db;
    }

    public List<CaseNode> of(CaseId id) {
        return db.selectFrom(NODE)
                .where(NODE.CASE_ID.eq(id.value()))
                .orderBy(NODE.DUE_ON.asc().nullsLast(), NODE.ID)
                .fetch(row -> new CaseNode(
                        row.getId(),
                        row.getCode(),
                        row.getStartsOn(),
                        row.getStartedBy(),
                        row.getDueOn(),
                        row.getDueAt(),
                        row.getProvisional(),
                        row.getDoneOn(),
                        row.getDoneByName(),
                        row.getNote(),
                        row.getDroppedAt() != null));
    }
}
