package lianzhi.funds.payouts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whom a line of costs names: the whole line, what stands behind its colon, or in the brackets at its end. */
public final class CostNames {
    private CostNames() {}

    public static Set<String> in(String line) {
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

    /** It names somebody, and none of these, who may have advanced it. */
    static boolean isOfAnother(String line, Collection<String> applicants) {
        var plain = EnterPayeeAccount.plain(line);
        return in(line).size() > 1
                && applicants.stream().map(EnterPayeeAccount::plain).noneMatch(plain::contains);
    }
}
