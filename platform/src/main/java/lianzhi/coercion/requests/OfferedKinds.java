package lianzhi.coercion.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.RequestKind;
import lianzhi.coercion.store.RequestStore;
import org.springframework.stereotype.Component;

/** 可提出的请求: what a party of a case may ask, by his side, the kind of the title and who the debtors are. */
@Component
public class OfferedKinds {
    private final CoercionCatalogue catalogue;
    private final RequestStore store;
    private final CaseFiles cases;

    OfferedKinds(CoercionCatalogue catalogue, RequestStore store, CaseFiles cases) {
        this.catalogue = catalogue;
        this.store = store;
        this.cases = cases;
    }

    /** Codes of the kinds by party of the case. */
    public Map<Long, List<String>> of(CaseId id) {
        var parties = cases.parties(id);
        var open = open(id, parties);
        var offered = new LinkedHashMap<Long, List<String>>();
        for (var party : parties) {
            offered.put(
                    party.id(),
                    open.stream()
                            .filter(kind -> kind.roles().contains(party.role().name()))
                            .map(RequestKind::code)
                            .toList());
        }
        return offered;
    }

    List<RequestKind> to(CaseId id, CaseParty party) {
        return open(id, cases.parties(id)).stream()
                .filter(kind -> kind.roles().contains(party.role().name()))
                .toList();
    }

    /** What somebody may ask in this case. */
    private List<RequestKind> open(CaseId id, List<CaseParty> parties) {
        var title = store.titleKind(id);
        var unit = parties.stream().anyMatch(one -> one.role() == CaseParty.Role.DEBTOR && one.isUnit());
        return catalogue.requests().stream()
                .filter(kind -> kind.titles().isEmpty() || kind.titles().contains(title))
                .filter(kind -> !kind.unitDebtor() || unit)
                .toList();
    }
}
