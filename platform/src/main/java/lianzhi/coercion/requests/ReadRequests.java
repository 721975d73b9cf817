package lianzhi.coercion.requests;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.DrawStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.coercion.store.ResultStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** Requests with the words of their kinds. */
@Component
public class ReadRequests {
    private final RequestStore store;
    private final DrawStore draws;
    private final ResultStore results;
    private final CoercionCatalogue catalogue;

    ReadRequests(RequestStore store, DrawStore draws, ResultStore results, CoercionCatalogue catalogue) {
        this.store = store;
        this.draws = draws;
        this.results = results;
        this.catalogue = catalogue;
    }

    public PartyRequest one(long id) {
        return read(store.find(id).orElseThrow(() -> Refused.notFound("request")));
    }

    public List<PartyRequest> ofCase(CaseId id) {
        return store.ofCase(id).stream().map(this::read).toList();
    }

    List<PartyRequest> ofParty(CaseId id, long casePartyId) {
        return store.ofParty(id, casePartyId).stream().map(this::read).toList();
    }

    public PartyRequest read(RequestStore.Row row) {
        var kind = catalogue.request(row.kind());
        return new PartyRequest(
                row.id(),
                row.caseId(),
                row.casePartyId(),
                row.partyName(),
                row.role(),
                row.kind(),
                new Words(kind.zh(), kind.en()),
                kind.article(),
                row.body(),
                row.facts(),
                row.source(),
                row.askedAt(),
                row.dueOn(),
                row.state(),
                row.outcome(),
                row.answer(),
                row.answeredAt(),
                row.answeredBy(),
                row.escalatedAt(),
                row.documentId(),
                row.evidence(),
                kind.draw() ? draws.of(row.id()) : List.of(),
                kind.result() == null ? null : results.of(row.id()).orElse(null),
                row.version());
    }
}
