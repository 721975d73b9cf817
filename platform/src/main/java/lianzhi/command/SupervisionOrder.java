package lianzhi.command;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 督办令：a demand of the intermediate court to a court of the city, with a limit. Its answer is accepted or returned; an
 * order that is let pass goes to the president (执行工作规定第71至78条的上级监督；期限由指挥中心定).
 *
 * @param caseId null when it is about the court's work as a whole
 * @param escalatedTo who was told after the limit had passed
 */
public record SupervisionOrder(
        long id,
        String number,
        String courtCode,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        String subject,
        String demand,
        String issuedByName,
        Instant issuedAt,
        LocalDate dueOn,
        State state,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable String returnedReason,
        @Nullable LocalDate escalatedOn,
        @Nullable String escalatedTo,
        int version) {
    /** Where it is: waiting for the court, waiting for the centre, done. */
    public enum State {
        OPEN,
        ANSWERED,
        SETTLED
    }
}
