package lianzhi.sanctions.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复议申请.
 *
 * @param receivedOn when an exit ban was received; of a refusal to correct a listing the recorded service holds
 */
public record ReviewAsked(@Nullable LocalDate receivedOn, LocalDate askedOn, String reason, String higherCourt) {}
