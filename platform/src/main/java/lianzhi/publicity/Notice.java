package lianzhi.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 通知: what a party was told.
 *
 * @param code the event of the case it tells of, such as FUNDS_ARRIVED
 * @param state QUEUED, SENT, SHOWN (no gateway connected: outbox and portal only) or FAILED
 */
public record Notice(
        long id,
        long caseId,
        long casePartyId,
        String code,
        String recipient,
        String channel,
        String address,
        String textZh,
        String textEn,
        Instant createdAt,
        String state,
        @Nullable Instant settledAt,
        String problem) {}
