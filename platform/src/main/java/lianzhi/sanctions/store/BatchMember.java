package lianzhi.sanctions.store;

import org.jspecify.annotations.Nullable;

/** Who is in it. */
public record BatchMember(
        int no,
        long caseId,
        long casePartyId,
        String state,
        @Nullable Long sanctionId,
        @Nullable Long orderId) {}
