package lianzhi.coercion;

import java.time.Instant;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * 证据材料: a file that somebody handed in, as it came.
 *
 * @param casePartyId of the party; null when staff entered it
 * @param sha256 of the bytes, hexadecimal
 */
public record Evidence(
        long id,
        CaseId caseId,
        @Nullable Long casePartyId,
        String name,
        String mediaType,
        int size,
        String sha256,
        Instant addedAt) {}
