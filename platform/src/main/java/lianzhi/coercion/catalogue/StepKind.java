package lianzhi.coercion.catalogue;

import java.util.List;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 步骤种类: what may be done on an act, and after what.
 *
 * @param after steps that must be there
 * @param notAfter steps that must not be there
 * @param afterFact a day of the act's facts that must have passed
 * @param within a clock that must not have run out
 * @param urgent may come before the decision when the act is urgent
 * @param recorded needs a photo or the hash of a recording
 * @param twoDevices the recording asks for two devices
 * @param evidence needs a paper
 * @param proofs what must be there before one of the choices of a field may be made
 * @param ends how the act ends with this step; null when it goes on
 */
public record StepKind(
        String code,
        String zh,
        String en,
        List<String> after,
        List<String> notAfter,
        @Nullable AfterOneOf afterOneOf,
        @Nullable String afterFact,
        @Nullable String within,
        @Nullable OnlyIf onlyIf,
        boolean urgent,
        @Nullable String event,
        @Nullable String conditions,
        @Nullable String approval,
        @Nullable String granted,
        @Nullable String document,
        boolean recorded,
        boolean twoDevices,
        boolean evidence,
        List<Proof> proofs,
        @Nullable String ends,
        @Nullable Article article,
        List<Field> fields) {
    public record OnlyIf(String step, String fact, String is, String zh, String en) {}

    /** One of these steps, or this clock has run out; else the reason with its code. */
    public record AfterOneOf(List<String> steps, @Nullable String clock, String code, String zh, String en) {}

    /**
     * 选项的前提: that this may be said.
     *
     * @param choice of whatever field
     * @param step that must be there, with this fact
     * @param without step that must not be there
     * @param clock whose last day must have come
     */
    public record Proof(
            String choice,
            @Nullable String step,
            @Nullable String fact,
            @Nullable String is,
            @Nullable String without,
            @Nullable String clock,
            String zh,
            String en) {}

    public StepKind {
        proofs = proofs == null ? List.of() : List.copyOf(proofs);
        after = after == null ? List.of() : List.copyOf(after);
        notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
