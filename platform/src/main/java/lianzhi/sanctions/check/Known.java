package lianzhi.sanctions.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.law.Money;
import lianzhi.sanctions.store.Bar;
import lianzhi.sanctions.store.Held;

/**
 * 案件已知情况: what the file of a case says about the conditions of punishment.
 *
 * @param proved codes of the conditions, by debtor
 * @param owed still, today
 * @param held under the case's controls
 * @param bars after deletions at the applicant's request
 */
public record Known(Map<Long, Set<String>> proved, Money owed, Held held, List<Bar> bars) {
    boolean proves(String code, long casePartyId) {
        return proved.getOrDefault(casePartyId, Set.of()).contains(code);
    }

    boolean isBarred(long casePartyId, Collection<String> grounds) {
        return bars.stream()
                .anyMatch(bar -> bar.casePartyId() == casePartyId && bar.items().containsAll(grounds));
    }
}
