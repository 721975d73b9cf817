package lianzhi.audit.chain;

import java.time.Instant;

/**
 * 封印.
 *
 * @param covers ids of the entries, as a PostgreSQL multirange
 */
public record Seal(
        long id,
        String covers,
        long entries,
        String cluster,
        long upToTx,
        long floorId,
        String keyId,
        String previousHash,
        String hash,
        Instant sealedAt) {}
