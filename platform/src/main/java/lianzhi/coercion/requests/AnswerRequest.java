package lianzhi.coercion.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.RequestKind;
import lianzhi.coercion.rules.CheckProposal;
import lianzhi.coercion.store.DrawStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.documents.Documents;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 答复: an answer in words; what needs a signature is answered when the signature is there, with its paper. */
@Component
public class AnswerRequest {
    static final String SUBJECT = "request:";
    private final CoercionCatalogue catalogue;
    private final RequestStore store;
    private final DrawStore draws;
    private final Settings settings;
    private final ReadRequests read;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Approvals approvals;
    private final Documents documents;
    private final List<AfterGrant> grants;
    private final RequestedListing listing;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerRequest(
            CoercionCatalogue catalogue,
            RequestStore store,
            DrawStore draws,
            Settings settings,
            ReadRequests read,
            CaseFiles cases,
            CaseEvents events,
            Approvals approvals,
            Documents documents,
            List<AfterGrant> grants,
            RequestedListing listing,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.draws = draws;
        this.settings = settings;
        this.read = read;
        this.cases = cases;
        this.events = events;
        this.approvals = approvals;
        this.documents = documents;
        this.grants = List.copyOf(grants);
        this.listing = listing;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param facts what a grant of this kind must say */
    public record Input(
            String outcome, String answer, @Nullable Map<String, String> facts, int version) {
        boolean grants() {
            return outcome.equals("GRANTED");
        }

        Map<String, String> said() {
            return facts == null ? Map.of() : facts;
        }
    }

    @Transactional
    public PartyRequest handle(Viewer by, long id, Input input) {
        by.require(Power.WORK_CASE);
        var found = store.find(id).orElseThrow(() -> Refused.notFound("request"));
        cases.lock(by, found.caseId());
        var request = store.find(id).orElseThrow();
        if (request.version() != input.version() || !request.state().equals("OPEN")) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该来件已有变化，请刷新后再办", "The request has changed; look at it again"));
        }
        var kind = catalogue.request(request.kind());
        var reasons = new ArrayList<Reason>();
        if (kind.elsewhere().contains(input.outcome())) {
            reasons.add(Reason.field(
                    "outcome",
                    "DECIDED_ON_THE_MEASURE",
                    "该结果须在“信用惩戒”中提请审批，批准后自动答复",
                    "Propose it on the measure; its signed decision answers the party"));
        } else if (kind.code().equals("CORRECTION") && listing.isOpen(request)) {
            reasons.add(Reason.field(
                    "outcome",
                    "LISTING_IN_FORCE",
                    "失信信息仍在公布，须作出纠正或者驳回决定",
                    "The listing is in force: decide on the correction"));
        } else if (!kind.outcomes().contains(input.outcome())) {
            reasons.add(Reason.field("outcome", "OUTCOME_UNKNOWN", "没有这种结果", "No such outcome"));
        }
        var isListing = kind.code().equals(RequestedListing.KIND);
        if (isListing) reasons.addAll(listing.answering(request, input.outcome()));
        if (input.answer().isBlank() || input.answer().length() > 5_000) {
            reasons.add(
                    Reason.field("answer", "ANSWER_MISSING", "请写明答复，不超过5000字", "Answer in words, up to 5,000 letters"));
        }
        reasons.addAll(CheckProposal.fields("facts.", kind.saying(input.outcome()), input.said()));
        if (input.grants() && kind.draw() && draws.drawn(id).isEmpty()) {
            reasons.add(new Reason(
                    "AUDITOR_NOT_DRAWN",
                    "outcome",
                    kind.article(),
                    "准许前先随机抽取审计机构",
                    "Draw the auditor before granting",
                    Map.of()));
        }
        Decision.from(reasons).orRefuse();
        if (kind.approval() != null && input.grants()) {
            propose(by, request, kind, input);
        } else {
            if (input.grants()) grant(by, request, kind, input);
            else if (!kind.saying(input.outcome()).isEmpty()) store.remember(id, with(request, kind, input));
            finish(
                    by,
                    request,
                    kind,
                    new Said(input.outcome(), input.answer().strip(), by.personId(), by.name()),
                    isListing && input.outcome().equals("REFUSED")
                            ? listing.refuse(by, request, input.answer().strip(), clock.instant())
                            : null);
        }
        return read.one(id);
    }

    private record Said(String outcome, String text, long by, String name) {}

    private void grant(Viewer by, RequestStore.Row request, RequestKind kind, Input input) {
        var facts = with(request, kind, input);
        store.remember(request.id(), facts);
        for (var grant : grants) {
            if (grant.kind().equals(kind.code()))
                grant.granted(by, request, facts, input.answer().strip());
        }
    }

    private Map<String, String> with(RequestStore.Row request, RequestKind kind, Input input) {
        var facts = new HashMap<>(request.facts());
        for (var field : kind.saying(input.outcome())) {
            var said = input.said().getOrDefault(field.code(), "").strip();
            var standing = field.setting();
            facts.put(field.code(), said.isEmpty() && standing != null ? settings.text(standing) : said);
        }
        draws.drawn(request.id()).ifPresent(drawn -> facts.put("auditor", drawn));
        return facts;
    }

    private void propose(Viewer by, RequestStore.Row request, RequestKind kind, Input input) {
        var facts = with(request, kind, input);
        facts.put("answer", input.answer().strip());
        facts.put("answeredBy", by.name());
        facts.put("answeredById", "" + by.personId());
        store.remember(request.id(), facts);
        var shown = new HashMap<>(facts);
        shown.remove("answeredById");
        var approval = approvals.request(
                by,
                request.caseId(),
                java.util.Objects.requireNonNull(kind.approval()),
                SUBJECT + request.id(),
                Map.copyOf(shown));
        store.waits(request.id(), approval);
    }

    /** Every signature is there. */
    @Transactional
    public void granted(long id) {
        var found = store.find(id).orElseThrow();
        cases.lockForSystem(found.caseId());
        var request = store.find(id).orElseThrow();
        if (!request.state().equals("WAITING")) return;
        var kind = catalogue.request(request.kind());
        var facts = new HashMap<String, String>();
        kind.paper()
                .forEach((field, fact) -> facts.put(
                        field,
                        fact.startsWith("=")
                                ? fact.substring(1)
                                : request.facts().getOrDefault(fact, "")));
        cases.parties(request.caseId()).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .ifPresent(debtor -> facts.put("person.name", debtor.name()));
        var document = kind.document() == null
                ? null
                : documents
                        .issue(null, request.caseId(), kind.document(), facts)
                        .id();
        finish(
                null,
                request,
                kind,
                new Said(
                        "GRANTED",
                        request.facts().getOrDefault("answer", "准许"),
                        Long.parseLong(request.facts().getOrDefault("answeredById", "0")),
                        request.facts().getOrDefault("answeredBy", "")),
                document);
    }

    private Map<String, String> told(RequestStore.Row before, RequestKind kind, Said said) {
        var request = store.find(before.id()).orElseThrow();
        var told = new HashMap<String, String>();
        told.put("requestId", "" + request.id());
        told.put("result", said.outcome());
        told.put("party", request.partyName());
        for (var field : kind.saying(said.outcome())) {
            var name = field.code().substring(field.code().indexOf('.') + 1);
            told.put(name, request.facts().getOrDefault(field.code(), ""));
        }
        return Map.copyOf(told);
    }

    /** An approver said no: the judge answers anew. */
    @Transactional
    public void returned(long id) {
        store.open(id);
    }

    private void finish(
            @Nullable Viewer by, RequestStore.Row request, RequestKind kind, Said said, @Nullable Long document) {
        var now = clock.instant();
        store.answer(
                request.id(),
                new RequestStore.Answer(said.outcome(), said.text(), said.by(), said.name(), now, document));
        var event = kind.event(said.outcome());
        if (event != null) events.happened(request.caseId(), event, now, by, told(request, kind, said));
        audit.record(by, "PARTY_ANSWERED", "request:" + request.id(), Map.of("outcome", said.outcome()));
    }
}
