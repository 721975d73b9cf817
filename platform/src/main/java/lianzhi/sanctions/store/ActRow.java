package lianzhi.sanctions.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 协助行为: one order to one unit.
 *
 * @param kind IMPOSE, RENEW or LIFT
 * @param state ORDERED, DONE, REFUSED, NOT_FOUND, TAKEN_BACK
 * @param level how far a late one has been escalated: 1 judge, 2 bureau chief, 3 command centre
 */
public record ActRow(
        long id,
        long sanctionId,
        String kind,
        long unitId,
        String unitZh,
        String unitEn,
        @Nullable Long orderId,
        String state,
        String ground,
        Instant orderedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        String answer,
        int level) {}
