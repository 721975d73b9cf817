package lianzhi.command.allocation;

import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Allocation;
import org.jspecify.annotations.Nullable;

/** 分案簿: what may be allotted, and every proposal that was made. */
public interface Allocations {
    /** A case that was filed and not yet begun. */
    record Candidate(
            long id,
            String number,
            String courtCode,
            long claimedFen,
            long debtor,
            @Nullable Long judgeId) {}

    List<Candidate> candidates(Viewer viewer, @Nullable String courtCode, int most);

    /** What a judge carries, these cases left out: open cases by the sum claimed. */
    List<Carried> carried(Viewer viewer, List<Long> leftOut);

    /** @param claimedFen of one open case */
    record Carried(long judgeId, long claimedFen) {}

    Allocation add(Viewer by, @Nullable String courtCode, long seed, Proposal proposal);

    /** What the solver found. */
    record Proposal(
            String score,
            long spreadBefore,
            long spreadAfter,
            List<Allocation.Load> loads,
            List<Allocation.Line> lines) {}

    Optional<Allocation> find(Viewer viewer, long id);

    List<Allocation> latest(Viewer viewer, int most);

    /** False when it was applied already. */
    boolean applied(long id);
}
