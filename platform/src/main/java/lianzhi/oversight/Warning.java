package lianzhi.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 预警: a node whose limit comes near or has passed, and who has to answer for it.
 *
 * @param ownerId null where the court has nobody in that role
 * @param settledAt when the node was found to be done; null while it is open
 */
public record Warning(
        long id,
        long caseId,
        String caseNumber,
        String courtCode,
        Level level,
        String nodeCode,
        String nodeZh,
        String nodeEn,
        LocalDate dueOn,
        @Nullable Long ownerId,
        String ownerName,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant settledAt) {
    /** 层级. */
    public enum Level {
        /** To who has the case. */
        OWNER,
        /** To the chief of the enforcement bureau, when the owner has let it pass. */
        CHIEF
    }
}
