package lianzhi.sanctions.review;

import java.time.LocalDate;

/**
 * 复议申请.
 *
 * @param receivedOn when the decision that is not accepted was received
 */
public record ReviewAsked(LocalDate receivedOn, LocalDate askedOn, String reason, String higherCourt) {}
