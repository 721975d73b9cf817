package lianzhi.coercion.store;

import static lianzhi.schema.shared.Tables.SANCTION;

import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whether a listing of a debtor was proposed. */
@Repository
public class Listings {
    private final DSLContext db;

    Listings(DSLContext db) {
        this.db = db;
    }

    public boolean isOpen(CaseId id, long casePartyId) {
        return db.fetchExists(
                SANCTION,
                SANCTION.CASE_ID.eq(id.value()),
                SANCTION.CASE_PARTY_ID.eq(casePartyId),
                SANCTION.FAMILY.eq("LIST"),
                SANCTION.ENDED_AT.isNull());
    }
}
