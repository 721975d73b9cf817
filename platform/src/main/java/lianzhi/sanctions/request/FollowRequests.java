package lianzhi.sanctions.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.RequestsInHand;
import lianzhi.coercion.RequestsInHand.Answered;
import lianzhi.documents.Documents;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.lift.StartLifting;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 事后决定签批之后: lifted, renewed, exempted, corrected. */
@Component
class FollowRequests {
    private static final String SUBJECT = "sanction-request:";
    private final RequestStore requests;
    private final SanctionStore store;
    private final StartLifting start;
    private final OrderUnits order;
    private final Measures measures;
    private final Documents documents;
    private final DecideCorrection correction;
    private final RequestsInHand inHand;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final People people;
    private final Clock clock;

    FollowRequests(
            RequestStore requests,
            SanctionStore store,
            StartLifting start,
            OrderUnits order,
            Measures measures,
            Documents documents,
            DecideCorrection correction,
            RequestsInHand inHand,
            CaseFiles cases,
            CaseEvents events,
            People people,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.start = start;
        this.order = order;
        this.measures = measures;
        this.documents = documents;
        this.correction = correction;
        this.inHand = inHand;
        this.cases = cases;
        this.events = events;
        this.people = people;
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
            giveBack(request);
            return;
        }
        var by = people.find(granted.approvedBy()).map(Person::asViewer).orElse(null);
        // its paper comes first: a correction without one is none
        var paper = request.kind().equals("CORRECT") ? correction.write(sanction, request, by) : null;
        requests.decided(request.id(), "GRANTED", "", clock.instant());
        apply(sanction, request, paper, by);
        answer(request, by);
    }

    @ApplicationModuleListener(id = "sanctions.request-returned")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(SUBJECT)) return;
        cases.lockForSystem(returned.caseId());
        requests.lock(id(returned.subject()))
                .filter(one -> one.state().equals("ASKED"))
                .ifPresent(one -> {
                    requests.decided(one.id(), "RETURNED", returned.why(), clock.instant());
                    giveBack(one);
                });
    }

    private void giveBack(RequestRow request) {
        var party = request.partyRequestId();
        if (party != null) inHand.giveBack(party);
    }

    /** Who asked reads the outcome, and the paper with it. */
    private void answer(RequestRow request, @Nullable Viewer by) {
        var party = request.partyRequestId();
        if (party == null) return;
        var outcome = request.kind().equals("CORRECT") ? request.ground() : "GRANTED";
        var document = requests.find(request.id()).map(RequestRow::documentId).orElse(null);
        inHand.answer(party, new Answered(outcome, request.text(), by, document));
    }

    private void apply(SanctionRow sanction, RequestRow request, @Nullable Paper paper, @Nullable Viewer by) {
        var today = LocalDate.now(clock);
        switch (request.kind()) {
            case "LIFT" -> start.handle(sanction, Ground.valueOf(request.ground()), today, by);
            case "RENEW" -> renew(sanction, Objects.requireNonNull(request.untilOn()), by);
            case "EXEMPT_ONCE" -> exempt(sanction, request, "CONSUMPTION_EXEMPTED", by);
            case "EXEMPT_TRAVEL" -> exempt(sanction, request, "TRAVEL_EXEMPTION_APPROVED", by);
            default -> correction.handle(sanction, request, Objects.requireNonNull(paper), by);
        }
    }

    private void renew(SanctionRow sanction, LocalDate until, @Nullable Viewer by) {
        var file = cases.lockForSystem(sanction.caseId());
        var kind = measures.of(sanction.measure());
        store.until(sanction.id(), until);
        var paper = new Paper(sanction.documentId(), sanction.documentNumber());
        order.send(file, sanction, kind, OrderKind.RENEW, order.units(kind), paper, "续期至" + until, until, until);
        var code = switch (sanction.family()) {
            case LIST -> "LISTING_EXTENDED";
            case EXIT -> "EXIT_BAN_RENEWED";
            default -> "BORDER_CONTROL_STARTED";
        };
        tell(sanction, code, by, Map.of("person", sanction.name(), "untilOn", until.toString()));
    }

    /** The units must know of it, or they refuse all the same. */
    private void exempt(SanctionRow sanction, RequestRow request, String code, @Nullable Viewer by) {
        var file = cases.lockForSystem(sanction.caseId());
        var until = Objects.requireNonNull(request.untilOn());
        var paper = paper(sanction, request, until, by);
        var what = request.text() + "，限" + until + "前" + (request.kind().equals("EXEMPT_ONCE") ? "一次" : "");
        for (var child : store.openChildren(sanction.id())) {
            var kind = measures.of(child.measure());
            if (child.state().isInForce() && request.exempts(child.measure())) {
                order.send(file, child, kind, OrderKind.EXEMPT, order.units(kind), paper, what, until, until);
            }
        }
        tell(
                sanction,
                code,
                by,
                Map.of("person", sanction.name(), "untilOn", until.toString(), "what", request.text()));
    }

    /** Travel is exempted by a decision of its own; a single purchase on the order that stays. */
    private Paper paper(SanctionRow sanction, RequestRow request, LocalDate until, @Nullable Viewer by) {
        if (!request.kind().equals("EXEMPT_TRAVEL")) return new Paper(sanction.documentId(), sanction.documentNumber());
        var today = LocalDate.now(clock).toString();
        var issued = documents.issue(
                by,
                sanction.caseId(),
                "TRAVEL_EXEMPT",
                Map.of(
                        "person.name", sanction.name(),
                        "reason.text", request.text().replaceAll("[。；]+$", ""),
                        "from", today,
                        "to", until.toString(),
                        "term.from", today,
                        "term.to", until.toString(),
                        "approver.name", by == null ? "院长" : by.name()));
        requests.paper(request.id(), issued.id());
        return new Paper(issued.id(), Objects.requireNonNullElse(issued.number(), ""));
    }

    private void tell(SanctionRow sanction, String code, @Nullable Viewer by, Map<String, String> facts) {
        events.happened(sanction.caseId(), code, clock.instant(), by, facts);
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
