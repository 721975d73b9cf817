package lianzhi.cases.approvals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 审批单: a request with its signatures so far. */
public record Approval(
        long id,
        CaseId caseId,
        String caseNumber,
        String parties,
        String courtCode,
        String act,
        String subject,
        State state,
        long askedBy,
        String askedByName,
        Instant askedAt,
        Map<String, String> facts,
        int version,
        List<Step> steps) {
    public enum State {
        WAITING,
        GRANTED,
        RETURNED
    }

    /** 签批: one signature, given or waited for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            int no,
            String role,
            Power power,
            @Nullable Long decidedBy,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable Boolean granted,
            @Nullable String reason) {}

    /** The signature that is asked next; null when none is. */
    public @Nullable Step next() {
        return state == State.WAITING
                ? steps.stream()
                        .filter(step -> step.granted() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
