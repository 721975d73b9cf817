package lianzhi.documents.issue;

import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.CaseId;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.NewPaper;
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
        return many.handle(by, List.of(new NewPaper(id, code, told)), List.of()).getFirst();
    }

    @Override
    @Transactional
    public List<IssuedDocument> issue(@Nullable Viewer by, List<NewPaper> papers, List<Told> then) {
        return many.handle(by, papers, then);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] pdf(long documentId) {
        return DocumentPdf.of(read.text(documentId), read.imprint(documentId).orElse(null));
    }
}
