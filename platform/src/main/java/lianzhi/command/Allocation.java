package lianzhi.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 均衡分案：a proposal by the solver: which judge takes which new case, from which loads it started, how even they get. The same
 * seed over the same cases gives the same proposal. Weights are ours: 2, 3 or 5 by the sum claimed.
 *
 * @param courtCode null when it spans the city
 * @param spreadBefore heaviest less lightest load of a court, added up over the courts, without these cases moved
 * @param score of the solver: the nearer to zero the better
 */
public record Allocation(
        long id,
        @Nullable String courtCode,
        long seed,
        String madeByName,
        Instant madeAt,
        String score,
        long spreadBefore,
        long spreadAfter,
        List<Load> loads,
        List<Line> lines,
        @Nullable Instant appliedAt) {
    /** One judge's load before and after. */
    public record Load(long judgeId, String name, String courtCode, long before, long after) {}

    /** One case and the judge proposed for it. */
    public record Line(
            long caseId,
            String caseNumber,
            String courtCode,
            int weight,
            @Nullable Long judgeBefore,
            long judgeId,
            String judgeName,
            String judgeCourt,
            String reasonZh,
            String reasonEn) {}
}
