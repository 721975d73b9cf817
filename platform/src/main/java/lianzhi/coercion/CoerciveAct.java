package lianzhi.coercion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 强制措施: one coercive act against one person in one case, with its steps, papers and clocks.
 *
 * @param kind FINE, DETENTION, SUMMONS, SEARCH, EVICTION or REFERRAL
 * @param conduct of the catalogue: what the person did
 * @param amount of a fine; null otherwise
 * @param days of detention; null otherwise
 * @param elements of a referral: what is proved, and by what
 * @param urgent taken before it was approved (民诉法解释第181条)
 */
public record CoerciveAct(
        long id,
        CaseId caseId,
        String kind,
        Words title,
        long casePartyId,
        String personName,
        boolean isUnit,
        String conduct,
        Words conductTitle,
        @Nullable Article article,
        LocalDate conductOn,
        String conductText,
        @Nullable Money amount,
        @Nullable Integer days,
        boolean urgent,
        Map<String, String> facts,
        CoercionState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable LocalDate servedOn,
        @Nullable Instant endedAt,
        @Nullable String endedHow,
        List<Step> steps,
        List<Paper> papers,
        List<Clock> clocks,
        List<Element> elements,
        int version) {
    /**
     * 已办步骤: what was done, by whom, with the hashes of what was filmed.
     *
     * @param returnedAt when the approver did not grant what was asked; it may be asked again
     */
    public record Step(
            long id,
            String code,
            Words title,
            Instant at,
            String by,
            Map<String, String> facts,
            List<Long> evidence,
            @Nullable Instant returnedAt,
            @Nullable String returnedWhy) {}

    public record Paper(
            long documentId,
            String code,
            String title,
            @Nullable String number) {}

    /** 要件: one of the five groups of evidence of a referral. */
    public record Element(String code, Words title, String statement, List<Proof> proofs) {}

    /** 证明材料: a paper of the court or a file that was taken in; one of the two. */
    public record Proof(@Nullable Long documentId, @Nullable Long evidenceId, String name) {}

    /**
     * 期限: a clock that runs on the act.
     *
     * @param effect DUTY: somebody must act; MUST_END: the act must end; RIGHT: the person's right is lost
     */
    public record Clock(
            String code,
            Words title,
            String effect,
            @Nullable Article article,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant doneAt) {
        public boolean isLate(Instant now) {
            return doneAt == null && now.isAfter(dueAt);
        }
    }
}
