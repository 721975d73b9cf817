package lianzhi.control.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 商请移送.
 *
 * @param caseId null when a court outside this house asks
 * @param askingCourt the court outside; null when a case of this house asks
 * @param documentId the letter of this house
 */
public record Disposal(
        long id,
        @Nullable Long caseId,
        String caseNumber,
        @Nullable String askingCourt,
        long assetId,
        String what,
        @Nullable Long documentId,
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
