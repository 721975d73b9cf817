package lianzhi.funds;

import java.util.List;
import java.util.concurrent.Callable;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** What an act is refused for. */
final class Refusals {
    private Refusals() {}

    /** The codes of all its reasons; an act that is not refused is a failure. */
    static List<String> of(Callable<?> act) throws Exception {
        try {
            act.call();
        } catch (Refused refused) {
            return refused.reasons().stream().map(Reason::code).toList();
        }
        throw new AssertionError("Not refused");
    }
}
