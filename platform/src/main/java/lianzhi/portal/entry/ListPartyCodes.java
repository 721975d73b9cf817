package lianzhi.portal.entry;

import java.time.Instant;
import java.util.List;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.portal.store.CodeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查询码一览: which party of a case holds a code; never the code itself, which nobody keeps. */
@Component
public class ListPartyCodes {
    private final CodeStore store;
    private final CaseFiles cases;
    private final People people;

    ListPartyCodes(CodeStore store, CaseFiles cases, People people) {
        this.store = store;
        this.cases = cases;
        this.people = people;
    }

    public record Given(
            long casePartyId,
            Instant issuedAt,
            @Nullable String issuedByName,
            @Nullable Instant lastUsedAt) {}

    @Transactional(readOnly = true)
    public List<Given> handle(Viewer by, CaseId id) {
        by.require(Power.READ_CASE);
        return store.given(cases.visible(by, id).id().value()).stream()
                .map(code -> new Given(code.casePartyId(), code.issuedAt(), name(code.issuedBy()), code.lastUsedAt()))
                .toList();
    }

    private @Nullable String name(@Nullable Long person) {
        return person == null ? null : people.find(person).map(Person::name).orElse(null);
    }
}
