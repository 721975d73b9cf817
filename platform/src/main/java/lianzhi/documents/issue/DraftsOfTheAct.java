package lianzhi.documents.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.cases.Approvals.Asked;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.NewPaper;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.template.DocumentCatalogue;
import org.springframework.stereotype.Component;

/**
 * 拟签的结案、中止和暂缓文书: what the catalogue of documents lays down for the act, with what was told of it. A closing paper that
 * is issued already is with the case and no draft any more.
 */
@Component
class DraftsOfTheAct {
    private static final String CLOSING = "close:";
    private static final Pattern OF_THE_CASE = Pattern.compile("(close|stay):.*");
    /** Made before anybody asks for a signature. */
    private static final String RECORD = "INTERVIEW_RECORD";

    private final DocumentCatalogue catalogue;
    private final DocumentStore store;

    DraftsOfTheAct(DocumentCatalogue catalogue, DocumentStore store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    List<NewPaper> of(Asked asked) {
        if (!OF_THE_CASE.matcher(asked.subject()).matches()) return List.of();
        var issued = asked.subject().startsWith(CLOSING)
                ? store.ofCase(asked.caseId()).stream()
                        .map(IssuedDocument::code)
                        .toList()
                : List.of();
        return catalogue.kinds().stream()
                .filter(kind -> kind.approvals().contains(asked.act())
                        && !kind.code().equals(RECORD)
                        && !issued.contains(kind.code()))
                .map(kind -> new NewPaper(asked.caseId(), kind.code(), facts(asked.facts())))
                .toList();
    }

    private static Map<String, String> facts(Map<String, String> told) {
        var facts = new HashMap<>(told);
        var reason = told.get("reason");
        if (reason != null) {
            facts.put("ground.text", reason);
            facts.put("reason.text", reason);
        }
        return facts;
    }
}
