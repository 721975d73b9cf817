package lianzhi.exchange.store;

import java.time.Instant;

/** A message put aside. */
public record Quarantined(
        long id,
        long partnerId,
        String partnerZh,
        String partnerEn,
        String operation,
        Instant receivedAt,
        String reason,
        int bytes,
        String sha256) {}
