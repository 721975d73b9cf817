package lianzhi.funds.store;

import java.util.Map;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import org.springframework.stereotype.Component;

/** How much of a case's money is here. */
@Component
public class CaseMoney {
    private static final Question<Money> HERE = Question.of("""
        select (select coalesce(sum(b.fen), 0) from funds.balance b join funds.account a on a.id = b.account_id
                where a.case_id = :case and a.kind = 'CASE')::bigint
            + (select coalesce(sum(o.fen), 0) from funds.payout o
                where o.case_id = :case and o.state in ('SENDING', 'SENT'))::bigint\
        """, (row, _) -> Money.fen(row.getLong(1)));

    private final Trips trips;

    CaseMoney(Trips trips) {
        this.trips = trips;
    }

    /** On the accounts of the case, escrow apart, and on its way to the bank. */
    public Money here(CaseId id) {
        return trips.answer(HERE, Map.of("case", id.value())).getFirst();
    }

    public Supplier<Money> here(Trip trip, CaseId id) {
        var here = trip.ask(HERE, Map.of("case", id.value()));
        return () -> here.get().getFirst();
    }
}
