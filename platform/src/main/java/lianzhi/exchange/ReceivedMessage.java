package lianzhi.exchange;

import java.time.Instant;
import java.util.List;

/** 原始报文: what came in about one request, verbatim, and what was made of it. */
public record ReceivedMessage(
        long id,
        Instant receivedAt,
        String operation,
        String verdict,
        String reason,
        List<String> warnings,
        String sha256,
        String body) {}
