package lianzhi.control.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 商请移送. */
public record Disposal(
        long id,
        long caseId,
        String caseNumber,
        long assetId,
        String what,
        long documentId,
        @Nullable Long firstCaseId,
        String firstCourt,
        String firstCase,
        LocalDate firstSeizedOn,
        String ground,
        String state,
        String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable LocalDate repliedOn,
        @Nullable String repliedBy,
        String reply) {}
