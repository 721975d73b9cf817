package lianzhi.cases.debt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Money;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.StateDebt;
import lianzhi.operations.WorkedOut;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;

/** What several cases owe on a day, read in one statement. */
@Component
public class DebtsOfCases {
    private static final int PLACES = 8192;
    private final WorkedOut<AskedDebt, Money> totals = new WorkedOut<>(PLACES, DebtsOfCases::total);
    private final DebtStore store;
    private final Rates rates;

    DebtsOfCases(DebtStore store, Rates rates) {
        this.store = store;
        this.rates = rates;
    }

    /** @param known claims that came with the cases; only those of the others are read */
    public Map<CaseId, Money> outstanding(Collection<CaseId> cases, Map<CaseId, DebtClaim> known, LocalDate on) {
        var claims = new HashMap<>(known);
        claims.keySet().retainAll(cases);
        var others = cases.stream().filter(id -> !known.containsKey(id)).toList();
        if (!others.isEmpty()) claims.putAll(store.claims(others));
        var tables = rates.tables();
        var owed = new HashMap<CaseId, Money>();
        claims.forEach((id, claim) -> owed.put(id, totals.of(id.value(), new AskedDebt(tables, on, claim))));
        return owed;
    }

    private static Money total(AskedDebt asked) {
        return new StateDebt(asked.tables())
                .outstanding(asked.on(), asked.claim())
                .total();
    }
}
