package lianzhi.coercion.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.Words;
import lianzhi.coercion.Evidence;
import lianzhi.documents.IssuedDocument;
import org.jspecify.annotations.Nullable;

/**
 * 拒执罪要件清单: what the case holds for a referral of one debtor.
 *
 * @param noticeServedOn from the recorded service; null when none is recorded
 * @param orderServedOn of the order to declare, likewise
 * @param punished fines and detentions of the case that stand
 * @param papers and {@code evidence}: what a group of evidence may point to
 */
public record Checklist(
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate orderServedOn,
        List<Punished> punished,
        List<Group> groups,
        List<Item> kinds,
        List<IssuedDocument> papers,
        List<Evidence> evidence) {
    public record Group(String code, Words title) {}

    public Optional<Item> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public Optional<Evidence> evidence(long id) {
        return evidence.stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<IssuedDocument> paper(long id) {
        return papers.stream().filter(one -> one.id() == id).findFirst();
    }

    public String nameOfEvidence(long id) {
        return evidence(id).map(Evidence::name).orElseThrow();
    }

    public String nameOfPaper(long id) {
        return paper(id)
                .map(paper -> paper.number() == null ? paper.title() : paper.title() + paper.number())
                .orElseThrow();
    }
}
