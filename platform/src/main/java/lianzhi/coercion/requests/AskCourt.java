package lianzhi.coercion.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Words;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.Field;
import lianzhi.coercion.catalogue.RequestKind;
import lianzhi.coercion.rules.CheckProposal;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.time.LegalPeriod;
import lianzhi.law.time.Unit;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 来件: a party asks or tells; from now an answer is owed. */
@Component
public class AskCourt implements PartyRequests {
    private static final int MOST_IN_A_DAY = 20;
    private static final int LONGEST = 5_000;
    private final CoercionCatalogue catalogue;
    private final OfferedKinds offered;
    private final RequestStore store;
    private final ReadRequests read;
    private final EvidenceStore evidence;
    private final RequestedListing listing;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Settings settings;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    AskCourt(
            CoercionCatalogue catalogue,
            OfferedKinds offered,
            RequestStore store,
            ReadRequests read,
            EvidenceStore evidence,
            RequestedListing listing,
            CaseFiles cases,
            CaseEvents events,
            Settings settings,
            Calendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.offered = offered;
        this.store = store;
        this.read = read;
        this.evidence = evidence;
        this.listing = listing;
        this.cases = cases;
        this.events = events;
        this.settings = settings;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PartyRequest ask(CaseId id, long casePartyId, Asking asking) {
        var file = cases.lockForSystem(id);
        return write(null, id, casePartyId, asking, file.closedOn());
    }

    /** On paper, at the counter. */
    @Transactional
    public PartyRequest enter(Viewer by, CaseId id, long casePartyId, Asking asking) {
        by.require(Power.WORK_CASE);
        var file = cases.lock(by, id);
        return write(by, id, casePartyId, asking, file.closedOn());
    }

    @Override
    public List<PartyRequest> of(CaseId id, long casePartyId) {
        return read.ofParty(id, casePartyId);
    }

    @Override
    public List<Kind> kindsFor(CaseId id, long casePartyId) {
        var party = party(id, casePartyId);
        return offered.to(id, party).stream()
                .map(kind -> new Kind(
                        kind.code(),
                        new Words(kind.zh(), kind.en()),
                        kind.fields().stream()
                                .map(field -> asks(id, kind, field))
                                .toList(),
                        kind.article(),
                        due(kind, false)))
                .toList();
    }

    /** Which debtor is meant is chosen from those of the case. */
    private Asks asks(CaseId id, RequestKind kind, Field field) {
        var title = new Words(field.zh(), field.en());
        return kind.code().equals(RequestedListing.KIND) && field.code().equals("debtor")
                ? new Asks(field.code(), title, Field.Kind.CHOICE.name(), listing.debtors(id))
                : new Asks(field.code(), title, field.form().name(), field.options());
    }

    private PartyRequest write(
            @Nullable Viewer by, CaseId id, long casePartyId, Asking asking, @Nullable LocalDate closedOn) {
        var kind = catalogue.request(asking.kind());
        var party = party(id, casePartyId);
        var now = clock.instant();
        var reasons = new ArrayList<>(CheckProposal.fields("facts.", kind.fields(), asking.facts()));
        if (!offered.to(id, party).contains(kind)) {
            reasons.add(
                    Reason.field("kind", "NOT_YOURS_TO_ASK", "您不能提出：" + kind.zh(), "Not yours to ask: " + kind.en()));
        }
        if (closedOn != null && !kind.code().equals("MESSAGE")) {
            reasons.add(Reason.of("CASE_CLOSED", "案件已结案，可以给法官留言", "The case is closed; you can still write a message"));
        }
        if (kind.code().equals(RequestedListing.KIND)) reasons.addAll(listing.asking(id, asking.facts()));
        if (asking.body().isBlank() || asking.body().length() > LONGEST) {
            reasons.add(Reason.field("body", "BODY_MISSING", "请写明内容，不超过5000字", "Say it in words, up to 5,000 letters"));
        }
        if (kind.proved() && asking.evidence().isEmpty()) {
            reasons.add(Reason.field("evidence", "NEED_NOT_PROVED", "请附证明材料", "Attach a paper that proves the need"));
        }
        if (evidence.countOf(id, asking.evidence())
                != asking.evidence().stream().distinct().count()) {
            reasons.add(Reason.field("evidence", "EVIDENCE_OF_ANOTHER_CASE", "所附材料不属于本案", "Not a file of this case"));
        }
        if (by == null && store.askedSince(casePartyId, now.minus(Duration.ofDays(1))) >= MOST_IN_A_DAY) {
            reasons.add(
                    Reason.of("ASKED_TOO_OFTEN", "24小时内提交过多，请稍后再试或者拨打12368", "Too many within 24 hours; call 12368"));
        }
        Decision.from(reasons).orRefuse();
        var due = due(kind, asking.urgent());
        var request = store.add(id, party, asking, by == null ? "PORTAL" : "COUNTER", now, due);
        if (kind.asked() != null) {
            events.happened(id, kind.asked(), now, by, told(id, kind, asking, request, party));
        }
        audit.record(by, "PARTY_ASKED", "request:" + request, Map.of("case", "" + id.value(), "kind", kind.code()));
        return read.one(request);
    }

    /** Our own limits and those from memory follow the setting; what the law says follows the law. */
    private LocalDate due(RequestKind kind, boolean urgent) {
        if (kind.code().equals(RequestedListing.KIND)) {
            return new LegalPeriod(settings.number("node.G01.length"), Unit.valueOf(kind.unit()))
                    .endAfter(LocalDate.now(clock), calendars.work());
        }
        var own = kind.article().mark() == Mark.E || Unit.valueOf(kind.unit()) == Unit.WORKDAY;
        var urgently = kind.urgentLength();
        var length = own
                ? settings.number("coercion.answerWorkdays")
                : urgent && urgently != null ? urgently : kind.length();
        return new LegalPeriod(length, Unit.valueOf(kind.unit())).endAfter(LocalDate.now(clock), calendars.work());
    }

    private Map<String, String> told(CaseId id, RequestKind kind, Asking asking, long request, CaseParty party) {
        var facts = new HashMap<String, String>();
        facts.put("requestId", "" + request);
        facts.put("party", party.name());
        if (kind.code().equals(RequestedListing.KIND)) {
            listing.debtor(id, asking.facts()).ifPresent(one -> facts.put("casePartyId", "" + one.id()));
        }
        if (kind.code().equals("LEAD")) {
            facts.put("conditions", asking.urgent() ? "LEAD_SPECIFIC,URGENT" : "LEAD_SPECIFIC");
        } else if (kind.conditions() != null) {
            facts.put("conditions", kind.conditions());
        }
        return Map.copyOf(facts);
    }

    private CaseParty party(CaseId id, long casePartyId) {
        return cases.parties(id).stream()
                .filter(one -> one.id() == casePartyId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
    }
}
