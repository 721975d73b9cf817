package lianzhi.sanctions.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 复议：whoever is not content asks the higher court; outcome KEPT or REVOKED, null while it looks. */
public record Review(
        long id,
        long sanctionId,
        LocalDate receivedOn,
        LocalDate askedOn,
        String reason,
        String higherCourt,
        LocalDate dueOn,
        @Nullable String outcome,
        @Nullable LocalDate decidedOn,
        String decisionNumber,
        String answer) {}
