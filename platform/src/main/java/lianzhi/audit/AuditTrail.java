package lianzhi.audit;

import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import org.jspecify.annotations.Nullable;

/** 审计轨迹: written in the transaction of the act itself, chained by hash afterwards, never changed. */
public interface AuditTrail {
    /**
     * @param by who did or saw it; null for the system itself
     * @param act stable upper-case code, such as CASE_FILED or PARTY_VIEWED
     * @param subject what it was done to, such as case:17 or payout:4
     * @param details names and figures, without secrets
     */
    void record(@Nullable Viewer by, String act, String subject, Map<String, String> details);

    /**
     * That somebody has seen something: on the disk before this returns. Outside of a transaction what is seen at the same
     * time is written together; within one it is part of it.
     */
    void viewed(Viewer by, String act, String subject, Map<String, String> details);

    /** The same act done to many subjects at once. */
    void record(@Nullable Viewer by, String act, Map<String, Map<String, String>> detailsOfSubjects);

    /** Of what was done to one subject. */
    record Done(String subject, Map<String, String> details) {}

    /** As before, where a subject may stand there more than once. */
    void record(@Nullable Viewer by, String act, List<Done> all);
}
