package lianzhi.documents.issue;

import java.util.Optional;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.print.Imprint;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.store.ImprintStore;
import lianzhi.documents.template.MergedText;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 查阅文书: the text as it was issued. */
@Component
public class ReadDocument {
    private final DocumentStore store;
    private final ImprintStore imprints;
    private final JsonMapper json;

    ReadDocument(DocumentStore store, ImprintStore imprints, JsonMapper json) {
        this.store = store;
        this.imprints = imprints;
        this.json = json;
    }

    public IssuedDocument find(long id) {
        return store.find(id).orElseThrow(() -> Refused.notFound("documentId"));
    }

    public MergedText text(long id) {
        return json.readValue(store.body(id).orElseThrow(() -> Refused.notFound("documentId")), MergedText.class);
    }

    /** What is drawn where the paper has its seal; papers without one have none. */
    public Optional<Imprint> imprint(long id) {
        return imprints.of(id);
    }
}
