package lianzhi.sanctions.store;

import java.time.LocalDate;

/** A review that the higher court owes. */
public record OwedReview(
        long id, long caseId, String caseNumber, String parties, String measure, String name, LocalDate dueOn) {}
