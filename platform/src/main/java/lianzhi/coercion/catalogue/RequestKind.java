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
        List<String> elsewhere,
        boolean proved,
        Article article) {
    public RequestKind {
        granting = granting == null ? List.of() : List.copyOf(granting);
        elsewhere = elsewhere == null ? List.of() : List.copyOf(elsewhere);
    }
}
