package lianzhi.cases.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.debt.DebtsOfCases;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.store.CaseSearch;
import lianzhi.law.interest.DebtClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 查案: finds cases that the viewer may see. */
@Component
public class SearchCases {
    private final CaseSearch search;
    private final DebtsOfCases debts;
    private final Catalogue catalogue;
    private final Clock clock;

    SearchCases(CaseSearch search, DebtsOfCases debts, Catalogue catalogue, Clock clock) {
        this.search = search;
        this.debts = debts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public CaseRows search(Viewer viewer, CaseFilter filter) {
        var today = LocalDate.now(clock);
        var found = search.page(viewer, filter, today);
        return new CaseRows(
                rows(viewer, found.rows(), found.claims(), today),
                Math.min(found.count(), CaseSearch.COUNTED),
                found.count() > CaseSearch.COUNTED);
    }

    /** The rows alone, without a count. */
    public List<CaseRow> rows(Viewer viewer, CaseFilter filter) {
        var today = LocalDate.now(clock);
        return rows(viewer, search.find(viewer, filter, today), Map.of(), today);
    }

    private List<CaseRow> rows(Viewer viewer, List<FoundCase> found, Map<CaseId, DebtClaim> claims, LocalDate today) {
        var open = found.stream()
                .map(FoundCase::brief)
                .filter(brief -> brief.closedOn() == null)
                .map(lianzhi.cases.CaseBrief::id)
                .toList();
        var owed = debts.outstanding(open, claims, today);
        return found.stream()
                .map(row -> new CaseRow(
                        row.brief().id(),
                        row.brief().number(),
                        row.brief().courtCode(),
                        row.brief().parties(),
                        row.brief().judgeName(),
                        row.brief().stage(),
                        row.cause(),
                        row.brief().filedOn(),
                        row.brief().closedOn(),
                        row.claimed(),
                        owed.get(row.brief().id()),
                        row.nextDueOn(),
                        DueColour.of(row.nextDueOn(), today),
                        words(row.nextNode()),
                        row.brief().helpedBy(viewer)))
                .toList();
    }

    private @Nullable Words words(@Nullable String node) {
        return node == null
                ? null
                : catalogue
                        .node(node)
                        .map(kind -> new Words(kind.zh(), kind.en()))
                        .orElse(null);
    }
}
