package lianzhi.coercion.catalogue;

import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 当事人请求种类: who may ask it, by when it is answered, and what follows.
 *
 * @param urgentLength when the party says why it cannot wait
 * @param unitDebtor only against a unit
 * @param asked event of the case when it comes in
 * @param answered event of the case when it is answered
 * @param paper which fact stands in which field of its paper; words after = stand there as they are
 * @param onlyGranted the event follows a grant only
 * @param granting what a grant must say
 * @param filing what an outcome FILED must say
 * @param answers event that follows this outcome, where it is another than {@code answered}
 * @param draw an auditor is drawn before it is granted
 * @param titles only where the title is of such a kind; empty means any
 * @param result what comes of it later, once; null where nothing does
 * @param elsewhere outcomes that a signed decision on a measure brings, not words
 * @param proved nobody is granted it without a paper that proves the need
 */
public record RequestKind(
        String code,
        String zh,
        String en,
        List<String> roles,
        int length,
        @Nullable Integer urgentLength,
        String unit,
        boolean unitDebtor,
        @Nullable String asked,
        @Nullable String answered,
        boolean onlyGranted,
        @Nullable String conditions,
        @Nullable String approval,
        @Nullable String document,
        Map<String, String> paper,
        List<String> outcomes,
        List<Field> fields,
        List<Field> granting,
        List<Field> filing,
        Map<String, String> answers,
        boolean draw,
        List<String> titles,
        @Nullable Result result,
        List<String> elsewhere,
        boolean proved,
        Article article) {
    /**
     * 结果: what a person records when it comes back.
     *
     * @param after outcomes that it may follow
     * @param event of the case; null where the catalogue names none
     */
    public record Result(
            String zh,
            String en,
            List<String> after,
            @Nullable String event,
            List<Field> fields) {}

    /** What an outcome must say beside the words. */
    public List<Field> saying(String outcome) {
        return switch (outcome) {
            case "GRANTED" -> granting;
            case "FILED" -> filing;
            default -> List.of();
        };
    }

    public @Nullable String event(String outcome) {
        var own = answers.get(outcome);
        return own != null ? own : onlyGranted && !outcome.equals("GRANTED") ? null : answered;
    }

    public RequestKind {
        filing = filing == null ? List.of() : List.copyOf(filing);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        titles = titles == null ? List.of() : List.copyOf(titles);
        granting = granting == null ? List.of() : List.copyOf(granting);
        elsewhere = elsewhere == null ? List.of() : List.copyOf(elsewhere);
    }
}
