package lianzhi.documents.issue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.PartyPapers;
import lianzhi.documents.store.DocumentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was served on a party. */
@Component
class ReadServed implements PartyPapers {
    private final DocumentStore store;

    ReadServed(DocumentStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ServedPaper> servedOn(CaseId id, long casePartyId) {
        var papers = store.ofCase(id).stream().collect(Collectors.toMap(IssuedDocument::id, Function.identity()));
        var served = new LinkedHashMap<Long, ServedPaper>();
        store.servicesOfCase(id).stream()
                .filter(service -> Objects.equals(service.casePartyId(), casePartyId))
                .sorted(Comparator.comparing(DocumentStore.Service::servedOn).reversed())
                .forEach(service -> {
                    var paper = Objects.requireNonNull(papers.get(service.documentId()));
                    served.putIfAbsent(
                            paper.id(),
                            new ServedPaper(
                                    paper.id(), paper.code(), paper.title(), paper.number(), service.servedOn()));
                });
        return List.copyOf(served.values());
    }
}
