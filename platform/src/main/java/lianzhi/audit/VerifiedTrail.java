package lianzhi.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 核验结果: is the trail as it was written?
 *
 * @param unsealed entries that are too young to be sealed
 * @param head hash of the last seal: write it down elsewhere, and no later change can stay hidden
 */
public record VerifiedTrail(
        boolean intact,
        long seals,
        long entries,
        long unsealed,
        @Nullable String head,
        List<Finding> findings) {
    /**
     * @param code SEAL_MISSING, CHAIN_BROKEN, ENTRY_CHANGED, ENTRY_COUNT, ENTRY_BEHIND_CHAIN, KEY_OTHER or HEAD_LOST
     * @param sealId the seal that shows it; 0 for the trail as a whole
     */
    public record Finding(String code, long sealId, String zh, String en) {}
}
