package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.funds.held.InEscrow;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What of one case lies in escrow. */
@Component
public class EscrowOfCase {
    private final DSLContext db;

    EscrowOfCase(DSLContext db) {
        this.db = db;
    }

    /** Empty when nothing does. */
    public Optional<InEscrow> of(CaseId id) {
        return db.fetchOptional("""
            select sum(x.fen)::bigint as fen, sum(x.reserved_fen)::bigint as reserved,
                coalesce((select min(l.deposited_on) from funds.escrow_left(a.case_id) l),
                    (select max((o.settled_at at time zone 'Asia/Shanghai')::date) from funds.payout o
                     where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED')) as since
            from funds.account a join funds.balance x on x.account_id = a.id
            where a.kind = 'ESCROW' and a.case_id = ? group by a.case_id having sum(x.fen) > 0\
            """, id.value())
                .map(row -> new InEscrow(
                        row.get("since", LocalDate.class),
                        Money.fen(row.get("fen", Long.class)),
                        Money.fen(row.get("reserved", Long.class))));
    }
}
