package lianzhi.documents.issue;

import java.util.Map;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.cases.ApprovalGranted;
import lianzhi.documents.Documents;
import lianzhi.documents.store.DraftStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 签发之后: with the last signature the paper that waited for it is issued, once. */
@Component
class FollowSignatures {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private final DraftStore drafts;
    private final Documents documents;
    private final People people;
    private final JsonMapper json;

    FollowSignatures(DraftStore drafts, Documents documents, People people, JsonMapper json) {
        this.drafts = drafts;
        this.documents = documents;
        this.people = people;
        this.json = json;
    }

    @ApplicationModuleListener(id = "documents.signed")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(OrderDocument.SUBJECT)) {
            return;
        }
        var id = Long.parseLong(granted.subject().substring(OrderDocument.SUBJECT.length()));
        drafts.lock(id).filter(draft -> draft.documentId() == null).ifPresent(draft -> {
            var by = people.find(draft.askedBy()).map(Person::asViewer).orElse(null);
            var issued = documents.issue(by, draft.of(), draft.code(), json.readValue(draft.facts(), FACTS));
            drafts.issued(id, issued.id());
        });
    }
}
