package lianzhi.documents.issue;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.print.DocumentPdf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 制发文书: one is a batch of one. */
@Component
class IssueDocument implements Documents {
    private final IssueMany many;
    private final ReadDocument read;

    IssueDocument(IssueMany many, ReadDocument read) {
        this.many = many;
        this.read = read;
    }

    @Override
    @Transactional
    public IssuedDocument issue(@Nullable Viewer by, CaseId id, String code, Map<String, String> told) {
        return Objects.requireNonNull(issue(by, code, Map.of(id, told)).get(id));
    }

    @Override
    @Transactional
    public Map<CaseId, IssuedDocument> issue(
            @Nullable Viewer by, String code, Map<CaseId, Map<String, String>> factsOfCases) {
        return factsOfCases.isEmpty() ? Map.of() : many.handle(by, code, factsOfCases);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] pdf(long documentId) {
        return DocumentPdf.of(read.text(documentId), read.imprint(documentId).orElse(null));
    }
}
