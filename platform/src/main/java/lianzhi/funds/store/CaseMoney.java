package lianzhi.funds.store;

import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How much of a case's money is here, by the case files. */
@Component
public class CaseMoney {
    private final DSLContext db;

    CaseMoney(DSLContext db) {
        this.db = db;
    }

    public Money here(CaseId id) {
        return Money.fen(db.fetchSingle(
                        "select coalesce(sum(open_fen), 0)::bigint from funds.receipt where case_id = ?", id.value())
                .into(Long.class));
    }
}
