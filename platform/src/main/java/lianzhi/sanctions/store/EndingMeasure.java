package lianzhi.sanctions.store;

import java.time.LocalDate;

/** A measure in its last weeks. */
public record EndingMeasure(
        long id, long caseId, String caseNumber, String parties, String measure, String name, LocalDate endsOn) {}
