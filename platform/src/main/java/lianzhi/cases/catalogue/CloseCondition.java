package lianzhi.cases.catalogue;

import java.util.List;
import java.util.Optional;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 结案条件.
 *
 * @param need ALL must hold; ANY:group one of the group; BAR must not hold; DUTY follows the closing and is tracked
 * @param proofs one is enough
 */
public record CloseCondition(
        String code,
        String need,
        String zh,
        String en,
        List<Proof> proofs,
        List<Cited> article,
        Mark mark,
        boolean configurable) {
    /**
     * SYSTEM_FACT is computed; a DECLARATION is signed by the role with the evidence.
     *
     * @param test what of the event proves it, such as document.template = 'CLOSE_NOTICE'
     */
    public record Proof(
            String type,
            @Nullable String event,
            @Nullable String test,
            @Nullable String role,
            @Nullable String evidence) {
        public boolean isDeclaration() {
            return type.equals("DECLARATION");
        }
    }

    public @Nullable Article rule() {
        return article.isEmpty() ? null : article.getFirst().article(mark);
    }

    /** The declaration that can prove it, if one can. */
    public Optional<Proof> declaration() {
        return proofs.stream().filter(Proof::isDeclaration).findFirst();
    }

    public boolean isAnyOf() {
        return need.startsWith("ANY:");
    }

    public boolean isDuty() {
        return need.equals("DUTY");
    }

    public boolean isBar() {
        return need.equals("BAR");
    }
}
