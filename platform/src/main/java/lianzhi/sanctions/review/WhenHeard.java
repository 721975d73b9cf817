package lianzhi.sanctions.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.documents.PartyPapers;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import org.springframework.stereotype.Component;

/** 收到之日: of a refusal to correct a listing, from its recorded service; of an exit ban, as the person says. */
@Component
class WhenHeard {
    private static final Article LISTING = Article.of("DISH", "12", "失信规定第12条", Mark.V);
    private final RequestStore requests;
    private final PartyPapers papers;

    WhenHeard(RequestStore requests, PartyPapers papers) {
        this.requests = requests;
        this.papers = papers;
    }

    /** Empty when there is no refusal that could have been heard of. */
    Optional<LocalDate> on(SanctionRow sanction, ReviewAsked asked) {
        if (sanction.family() != Family.LIST) {
            return Optional.of(Optional.ofNullable(asked.receivedOn())
                    .orElseThrow(() -> Refused.input(
                            Reason.field("receivedOn", "REVIEW_DAYS", "请填写收到决定之日", "Say when the decision came"))));
        }
        return refusal(sanction)
                .map(paper -> papers.servedOn(sanction.caseId(), sanction.casePartyId()).stream()
                        .filter(one -> one.documentId() == paper)
                        .map(PartyPapers.ServedPaper::servedOn)
                        .findFirst()
                        .orElseThrow(() -> Refused.rule(Reason.of(
                                "REFUSAL_NOT_SERVED",
                                LISTING,
                                "驳回纠正申请的决定没有送达记录，请先在文书中登记送达",
                                "No service of the refusal is recorded; record it with the paper first"))));
    }

    private Optional<Long> refusal(SanctionRow sanction) {
        return requests.of(List.of(sanction.id())).stream()
                .filter(one -> one.kind().equals("CORRECT")
                        && one.ground().equals("REJECT")
                        && one.state().equals("GRANTED"))
                .max(Comparator.comparing(RequestRow::id))
                .map(RequestRow::documentId)
                .filter(Objects::nonNull);
    }
}
