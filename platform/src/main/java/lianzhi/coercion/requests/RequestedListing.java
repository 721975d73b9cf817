package lianzhi.coercion.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.store.Listings;
import lianzhi.coercion.store.RequestStore;
import lianzhi.documents.Documents;
import lianzhi.documents.NewPaper;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** 申请纳入失信: the applicant names the debtor; the judge proposes the listing, or refuses it with a paper. */
@Component
class RequestedListing {
    static final String KIND = "LISTING";
    private static final Article DECIDED = Article.of("DISH", "5", "失信规定第5条", Mark.V);
    private final CaseFiles cases;
    private final Listings listings;
    private final Documents documents;

    RequestedListing(CaseFiles cases, Listings listings, Documents documents) {
        this.cases = cases;
        this.listings = listings;
        this.documents = documents;
    }

    List<String> debtors(CaseId id) {
        return debtorsOf(id).stream().map(CaseParty::name).toList();
    }

    /** Which debtor is meant; empty when the case has none of that name. */
    Optional<CaseParty> debtor(CaseId id, Map<String, String> facts) {
        var name = facts.getOrDefault("debtor", "").strip();
        return debtorsOf(id).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What stands against asking so. */
    List<Reason> asking(CaseId id, Map<String, String> facts) {
        if (debtor(id, facts).isPresent()) return List.of();
        var names = String.join("、", debtors(id));
        return List.of(Reason.field(
                "facts.debtor", "NO_SUCH_DEBTOR", "请写明本案被执行人：" + names, "Name a debtor of this case: " + names));
    }

    /** Whether the party himself is listed. */
    boolean isOpen(RequestStore.Row request) {
        return listings.isOpen(request.caseId(), request.casePartyId());
    }

    /** What stands against answering so. */
    List<Reason> answering(RequestStore.Row request, String outcome) {
        if (!outcome.equals("TAKEN_UP")) return List.of();
        var isProposed = debtor(request.caseId(), request.facts())
                .map(one -> listings.isOpen(request.caseId(), one.id()))
                .orElse(false);
        return isProposed
                ? List.of()
                : List.of(Reason.of(
                        "LISTING_NOT_PROPOSED",
                        DECIDED,
                        "请先在信用惩戒中提请纳入，再答复采纳",
                        "Propose the listing first, then say that it is taken up"));
    }

    /** The refusal in writing, and that the request is decided. @return its document */
    long refuse(Viewer by, RequestStore.Row request, String why, Instant now) {
        var person = request.facts().getOrDefault("debtor", "");
        var facts = Map.of("person.name", person, "reason.text", why.replaceAll("[。；]+$", ""));
        var told = new Told(
                request.caseId(),
                "LISTING_REFUSED",
                now,
                by,
                Map.of("requestId", "" + request.id(), "person", person, "reason", why));
        return documents
                .issue(by, List.of(new NewPaper(request.caseId(), "LISTING_REFUSAL", facts)), List.of(told))
                .getFirst()
                .id();
    }

    private List<CaseParty> debtorsOf(CaseId id) {
        return cases.parties(id).stream()
                .filter(one -> one.role() == CaseParty.Role.DEBTOR)
                .toList();
    }
}
