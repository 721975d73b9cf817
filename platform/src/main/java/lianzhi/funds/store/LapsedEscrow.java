package lianzhi.funds.store;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 提存满五年: what of a case's escrow nobody may collect any more, and nothing has been proposed for. */
@Component
public class LapsedEscrow {
    private final DSLContext db;

    LapsedEscrow(DSLContext db) {
        this.db = db;
    }

    public Money of(CaseId id, LocalDate day) {
        return Money.fen(db.fetchSingle("select funds.escrow_lapsed(?, ?)", id.value(), day)
                .into(Long.class));
    }
}
