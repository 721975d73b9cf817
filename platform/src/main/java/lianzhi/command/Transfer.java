package lianzhi.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 指定、提级、协同执行：a case that another court takes over or helps with. Designation and raising close the old case as
 * cancelled and file a new one for what was not realised (法明传〔2018〕335号第3条); joint enforcement leaves the power where it is.
 */
public record Transfer(
        long id,
        long caseId,
        String caseNumber,
        Mode mode,
        String fromCourt,
        String toCourt,
        String reason,
        long askedBy,
        String askedByName,
        Instant askedAt,
        State state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Long newCaseId,
        @Nullable String newCaseNumber) {
    /** 指令（指定）, 提级, 协同. */
    public enum Mode {
        DESIGNATE,
        RAISE,
        JOINT
    }

    /** Asked, carried out, or refused. */
    public enum State {
        ASKED,
        DONE,
        REFUSED
    }
}
