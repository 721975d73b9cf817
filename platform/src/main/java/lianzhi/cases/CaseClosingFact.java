package lianzhi.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lianzhi.law.Reason;
import lianzhi.operations.Trip;

/**
 * 结案事实: a condition of closing that another module can prove, such as "all money is paid out". Declare a bean for
 * each condition code of the catalogue of closing conditions that the module answers for.
 */
public interface CaseClosingFact {
    /** Codes of conditions, such as PF_FUNDS_PAID_OUT. */
    List<String> conditions();

    /** Empty when the condition is met, else every reason why not. */
    List<Reason> missing(CaseId id, String condition);

    /** As {@link #missing(CaseId, Collection)}, asked on the page's way to the database where the module can. */
    default Supplier<Map<String, List<Reason>>> ask(Trip trip, CaseId id, Collection<String> conditions) {
        var missing = missing(id, conditions);
        return () -> missing;
    }

    /** As {@link #missing(CaseId, String)} for several of its conditions at once, read together where that is cheaper. */
    default Map<String, List<Reason>> missing(CaseId id, Collection<String> conditions) {
        var missing = new HashMap<String, List<Reason>>();
        conditions.forEach(condition -> missing.put(condition, missing(id, condition)));
        return missing;
    }
}
