package lianzhi.cases.debt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Money;
import lianzhi.law.interest.StateDebt;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;

/** What several cases owe on a day, read in one statement. */
@Component
public class DebtsOfCases {
    private final DebtStore store;
    private final Rates rates;

    DebtsOfCases(DebtStore store, Rates rates) {
        this.store = store;
        this.rates = rates;
    }

    public Map<CaseId, Money> outstanding(Collection<CaseId> cases, LocalDate on) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var engine = new StateDebt(rates.tables());
        var owed = new HashMap<CaseId, Money>();
        store.claims(cases)
                .forEach((id, claim) ->
                        owed.put(id, engine.outstanding(on, claim).total()));
        return owed;
    }
}
