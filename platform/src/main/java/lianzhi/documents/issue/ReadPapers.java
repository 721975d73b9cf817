package lianzhi.documents.issue;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.documents.CasePapers;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.store.DocumentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was issued in a case. */
@Component
class ReadPapers implements CasePapers {
    private final DocumentStore store;

    ReadPapers(DocumentStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(CaseId id) {
        return store.ofCase(id);
    }
}
