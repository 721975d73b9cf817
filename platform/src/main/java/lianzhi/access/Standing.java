package lianzhi.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** 身份: what roles give together, added up once for the same roles. */
record Standing(Set<Power> powers, Reach reach) {
    private static final Map<Set<Role>, Standing> KNOWN = new ConcurrentHashMap<>();

    static Standing of(Set<Role> roles) {
        return KNOWN.computeIfAbsent(roles, Standing::together);
    }

    private static Standing together(Set<Role> roles) {
        var powers = EnumSet.noneOf(Power.class);
        var reach = Reach.NO_CASES;
        for (var role : roles) {
            powers.addAll(role.powers());
            reach = role.reach().compareTo(reach) > 0 ? role.reach() : reach;
        }
        return new Standing(Set.copyOf(powers), reach);
    }
}
