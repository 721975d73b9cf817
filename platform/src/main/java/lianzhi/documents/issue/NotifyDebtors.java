package lianzhi.documents.issue;

import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.store.DocumentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通知: the papers that go out together at the start of a case: acceptance and risk notice to the applicant,
 * enforcement notice, property-declaration order with its form and the law bulletin to the debtors. What was issued
 * before is not issued again.
 */
@Component
public class NotifyDebtors {
    private static final List<String> PAPERS =
            List.of("ACCEPT_NOTICE", "RISK_NOTICE", "ENFORCE_NOTICE", "REPORT_ORDER", "REPORT_FORM", "LAW_BULLETIN");
    private final Documents documents;
    private final DocumentStore store;
    private final CaseFiles cases;

    NotifyDebtors(Documents documents, DocumentStore store, CaseFiles cases) {
        this.documents = documents;
        this.store = store;
        this.cases = cases;
    }

    @Transactional
    public List<IssuedDocument> handle(Viewer by, CaseId id) {
        by.require(Power.ISSUE_DOCUMENT);
        cases.lock(by, id);
        var there = store.ofCase(id).stream().map(IssuedDocument::code).toList();
        PAPERS.stream().filter(code -> !there.contains(code)).forEach(code -> documents.issue(by, id, code, Map.of()));
        return store.ofCase(id).stream()
                .filter(issued -> PAPERS.contains(issued.code()))
                .toList();
    }
}
