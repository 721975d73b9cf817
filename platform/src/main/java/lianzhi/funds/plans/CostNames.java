package lianzhi.funds.plans;

import java.util.HashSet;
import java.util.Set;
import lianzhi.funds.payouts.EnterPayeeAccount;

/** Whom a line of costs names: the whole line, what stands behind its colon, or in the brackets at its end. */
final class CostNames {
    private CostNames() {}

    static Set<String> in(String line) {
        var names = new HashSet<String>();
        var plain = EnterPayeeAccount.plain(line);
        names.add(plain);
        names.add(plain.substring(plain.lastIndexOf(':') + 1));
        if (plain.endsWith(")")) {
            names.add(plain.substring(plain.lastIndexOf('(') + 1, plain.length() - 1));
        }
        names.remove("");
        return names;
    }
}
