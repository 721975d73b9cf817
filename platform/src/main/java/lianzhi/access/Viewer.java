package lianzhi.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 查看人: the signed-in person, as every query and act sees him. Controllers take it as a parameter.
 *
 * @param courtCode short code of his court, such as 粤0803
 */
public record Viewer(long personId, String name, String courtCode, Set<Role> roles, Set<Power> powers, Reach reach) {
    public Viewer {
        roles = Set.copyOf(roles);
        powers = Set.copyOf(powers);
    }

    /** A person with these roles: all their powers, and the widest reach. */
    public static Viewer of(long personId, String name, String courtCode, Collection<Role> roles) {
        var all = Set.copyOf(roles);
        var standing = Standing.of(all);
        return new Viewer(personId, name, courtCode, all, standing.powers(), standing.reach());
    }

    /** What the named parameters {@code viewer_id} and {@code viewer_court} stand for in a query of his, and more. */
    public Map<String, Object> values(Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.put("viewer_id", personId);
        values.put("viewer_court", courtCode);
        return values;
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    /** Refuses with FORBIDDEN unless he has the power. */
    public void require(Power power) {
        if (!may(power)) {
            throw Refused.forbidden(
                    Reason.of("POWER_MISSING", "您没有办理这一步的权限：" + power.zh(), "You lack the power to " + power.en()));
        }
    }
}
