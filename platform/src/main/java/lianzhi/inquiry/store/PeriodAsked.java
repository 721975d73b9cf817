package lianzhi.inquiry.store;

import java.time.Instant;
import java.time.LocalDate;

/** For which days an institution was asked, in which case, and when it answered. */
public record PeriodAsked(
        long caseId, String caseNumber, String requestNumber, LocalDate from, LocalDate until, Instant answeredAt) {}
