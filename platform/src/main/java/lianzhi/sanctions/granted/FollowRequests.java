package lianzhi.sanctions.granted;

import java.time.Clock;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 事后决定签批之后: granted it is carried out, returned it goes back to who asked. */
@Component
class FollowRequests {
    private static final String SUBJECT = "sanction-request:";
    private final CaseFiles cases;
    private final RequestStore requests;
    private final SanctionStore store;
    private final People people;
    private final CarryOut carryOut;
    private final AnswerAsker asker;
    private final Clock clock;

    FollowRequests(
            CaseFiles cases,
            RequestStore requests,
            SanctionStore store,
            People people,
            CarryOut carryOut,
            AnswerAsker asker,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.store = store;
        this.people = people;
        this.carryOut = carryOut;
        this.asker = asker;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "sanctions.request-signed")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(SUBJECT)) return;
        cases.lockForSystem(granted.caseId());
        var request = requests.lock(id(granted.subject())).orElseThrow();
        if (!request.state().equals("ASKED")) return;
        var sanction = store.lock(request.sanctionId()).orElseThrow();
        if (!sanction.state().isInForce()) {
            requests.decided(request.id(), "ENDED", "", clock.instant());
            asker.giveBack(request);
            return;
        }
        var by = people.find(granted.approvedBy()).map(Person::asViewer).orElse(null);
        carryOut.handle(sanction, request, by);
        requests.decided(request.id(), "GRANTED", "", clock.instant());
        asker.answer(request, by);
    }

    @ApplicationModuleListener(id = "sanctions.request-returned")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(SUBJECT)) return;
        cases.lockForSystem(returned.caseId());
        requests.lock(id(returned.subject()))
                .filter(one -> one.state().equals("ASKED"))
                .ifPresent(one -> {
                    requests.decided(one.id(), "RETURNED", returned.why(), clock.instant());
                    asker.giveBack(one);
                });
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
