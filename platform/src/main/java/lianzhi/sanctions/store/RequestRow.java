package lianzhi.sanctions.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 事后申请: what needs a decision after a measure began.
 *
 * @param kind LIFT, RENEW, EXEMPT_ONCE, EXEMPT_TRAVEL, CORRECT or REPAIR
 * @param ground of a lifting
 * @param untilOn of a renewal or exemption
 */
public record RequestRow(
        long id,
        long sanctionId,
        String kind,
        String ground,
        String text,
        @Nullable LocalDate untilOn,
        String evidenceName,
        String evidenceSha256,
        String state,
        String askedByName,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Long approvalId,
        @Nullable Instant decidedAt,
        String answer,
        @Nullable Instant usedAt) {}
