package lianzhi.exchange;

import java.util.List;
import lianzhi.wire.bank.Origin;

/**
 * 发函信息: who asks, as institutions need to see it.
 *
 * @param division six digits of the court's region, part of every request number
 */
public record Letterhead(String division, Origin origin, List<OfficerCard> officers) {
    public Letterhead {
        officers = List.copyOf(officers);
    }
}
