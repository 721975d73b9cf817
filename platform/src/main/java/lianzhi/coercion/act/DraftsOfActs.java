package lianzhi.coercion.act;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.documents.NewPaper;
import lianzhi.documents.PapersToSign;
import org.springframework.stereotype.Component;

/** 拟签的决定书: what is issued when a coercive act is approved; a later step has no paper of its own to sign. */
@Component
class DraftsOfActs implements PapersToSign {
    private final ActStore acts;
    private final CoercionCatalogue catalogue;
    private final WriteActPapers papers;

    DraftsOfActs(ActStore acts, CoercionCatalogue catalogue, WriteActPapers papers) {
        this.acts = acts;
        this.catalogue = catalogue;
        this.papers = papers;
    }

    @Override
    public List<NewPaper> of(Viewer by, CaseId id, String subject) {
        if (!subject.matches(ProposeAct.SUBJECT + "\\d+")) return List.of();
        return acts.find(Long.parseLong(subject.substring(ProposeAct.SUBJECT.length()))).stream()
                .flatMap(this::drafts)
                .toList();
    }

    private Stream<NewPaper> drafts(ActRow act) {
        return catalogue.kind(act.kind()).documents().stream()
                .map(code -> new NewPaper(act.caseId(), code, papers.facts(act, Map.of("approver", "〔签发人〕"))));
    }
}
