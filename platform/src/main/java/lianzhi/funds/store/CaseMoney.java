package lianzhi.funds.store;

import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How much of a case's money is here. */
@Component
public class CaseMoney {
    private final DSLContext db;

    CaseMoney(DSLContext db) {
        this.db = db;
    }

    /** On the accounts of the case, escrow apart, and on its way to the bank. */
    public Money here(CaseId id) {
        return Money.fen(db.fetchSingle("""
            select (select coalesce(sum(b.fen), 0) from funds.balance b join funds.account a on a.id = b.account_id
                    where a.case_id = ? and a.kind = 'CASE')::bigint
                + (select coalesce(sum(o.fen), 0) from funds.payout o
                    where o.case_id = ? and o.state in ('SENDING', 'SENT'))::bigint\
            """, id.value(), id.value()).into(Long.class));
    }
}
