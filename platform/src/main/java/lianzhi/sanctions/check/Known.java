package lianzhi.sanctions.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import lianzhi.law.Money;
import lianzhi.sanctions.store.Bar;

/**
 * 案件已知情况: what the file of a case says about the conditions of punishment.
 *
 * @param events codes of everything that happened
 * @param owed still, today
 * @param held under the case's controls
 * @param bars after deletions at the applicant's request
 */
public record Known(Set<String> events, Money owed, Money held, List<Bar> bars) {
    boolean isBarred(long casePartyId, Collection<String> grounds) {
        return bars.stream()
                .anyMatch(bar -> bar.casePartyId() == casePartyId && bar.items().containsAll(grounds));
    }
}
