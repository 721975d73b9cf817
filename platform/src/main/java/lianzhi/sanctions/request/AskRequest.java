package lianzhi.sanctions.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.RequestsInHand;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.check.CheckConduct;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.RequestStore.Evidence;
import lianzhi.sanctions.store.RequestStore.New;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提请事后决定: early lifting, renewal, exemption, correction; each to its own signatures. */
@Component
public class AskRequest {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final RequestStore requests;
    private final MayAsk may;
    private final PartyAsked partyAsked;
    private final RequestsInHand inHand;
    private final Calendars calendars;
    private final Settings settings;
    private final Measures measures;
    private final Approvals approvals;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    AskRequest(
            CaseFiles cases,
            SanctionStore store,
            RequestStore requests,
            MayAsk may,
            PartyAsked partyAsked,
            RequestsInHand inHand,
            Calendars calendars,
            Settings settings,
            Measures measures,
            Approvals approvals,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.requests = requests;
        this.may = may;
        this.partyAsked = partyAsked;
        this.inHand = inHand;
        this.calendars = calendars;
        this.settings = settings;
        this.measures = measures;
        this.approvals = approvals;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** 申请种类. */
    public enum Kind {
        LIFT,
        RENEW,
        EXEMPT_ONCE,
        EXEMPT_TRAVEL,
        CORRECT
    }

    /**
     * @param ground of a lifting; of a correction REVOKE, AMEND or REJECT
     * @param text what for; of a correction that amends, the new text
     * @param untilOn of a renewal or exemption
     * @param measures that a single exemption is from
     * @param partyRequestId what the debtor asked; null when the court acts of its own motion
     */
    public record Input(
            Kind kind,
            @Nullable String ground,
            String text,
            @Nullable LocalDate untilOn,
            @Nullable String evidenceName,
            @Nullable String evidence,
            @Nullable List<String> measures,
            @Nullable Long partyRequestId,
            int version) {}

    @Transactional
    public long handle(Viewer by, long sanctionId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var first = store.find(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        cases.lock(by, first.caseId());
        var sanction = store.lock(sanctionId).orElseThrow(() -> Refused.notFound("sanction"));
        if (sanction.version() != input.version()) {
            throw Refused.conflict(
                    Reason.field("version", "CHANGED_MEANWHILE", "该措施已有变化，请刷新后再办", "It has changed; look at it again"));
        }
        if (input.kind() == Kind.CORRECT && Objects.equals(input.ground(), "AMEND")) {
            Decision.from(CheckConduct.of(input.text())).orRefuse();
        }
        var asked = partyAsked.of(sanction, input).orElse(null);
        var evidence = evidence(input, asked);
        may.ask(sanction, input, evidence != null, store.openChildren(sanctionId), LocalDate.now(clock))
                .orRefuse();
        var id = requests.ask(row(sanction, input, evidence, asked), by, clock.instant())
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("REQUEST_OPEN", "同类申请已在审批中", "A request of this kind waits for its signature")));
        var approval = approvals.request(
                by,
                sanction.caseId(),
                approval(sanction, input.kind()),
                "sanction-request:" + id,
                facts(sanction, input));
        requests.approval(id, approval);
        if (asked != null) {
            inHand.take(asked.id(), approval);
        } else if (input.kind() == Kind.CORRECT) {
            events.happened(
                    sanction.caseId(), "LISTING_ERROR_FOUND", clock.instant(), by, Map.of("person", sanction.name()));
        }
        audit.record(
                by,
                "SANCTION_REQUESTED",
                "sanction:" + sanctionId,
                Map.of("kind", input.kind().name(), "request", "" + id));
        return id;
    }

    private @Nullable Evidence evidence(Input input, @Nullable PartyRequest asked) {
        var given = input.evidence();
        if (given != null && !given.isEmpty()) {
            return ReadEvidence.of(Objects.requireNonNullElse(input.evidenceName(), "evidence"), given);
        }
        return asked == null ? null : partyAsked.evidence(asked);
    }

    /** Whoever asked is answered within his limit; what the court finds itself is put right within three working days. */
    private @Nullable LocalDate dueOn(Input input, @Nullable PartyRequest asked) {
        if (input.kind() != Kind.CORRECT) return null;
        return asked != null
                ? asked.dueOn()
                : calendars.work().plusWorkdays(LocalDate.now(clock), settings.number("node.G05.length"));
    }

    private New row(SanctionRow sanction, Input input, @Nullable Evidence evidence, @Nullable PartyRequest asked) {
        return new New(
                sanction.id(),
                input.kind().name(),
                Objects.requireNonNullElse(input.ground(), ""),
                input.text().strip(),
                input.untilOn(),
                evidence,
                dueOn(input, asked),
                input.kind() == Kind.EXEMPT_ONCE ? Objects.requireNonNullElse(input.measures(), List.of()) : List.of(),
                input.partyRequestId());
    }

    private String approval(SanctionRow sanction, Kind kind) {
        var measure = measures.of(sanction.measure());
        return switch (kind) {
            case LIFT -> measure.liftApproval();
            case RENEW -> measure.renewal();
            case EXEMPT_ONCE -> "EXEMPT_CONSUMPTION";
            case EXEMPT_TRAVEL -> "EXEMPT_TRAVEL";
            case CORRECT -> "DECIDE_CORRECTION";
        };
    }

    private Map<String, String> facts(SanctionRow sanction, Input input) {
        var facts = new HashMap<String, String>();
        facts.put("measure", measures.of(sanction.measure()).zh());
        facts.put("person", sanction.name());
        facts.put("why", input.text().strip());
        var ground = input.ground();
        if (input.kind() == Kind.LIFT && ground != null)
            facts.put("ground", Ground.valueOf(ground).zh());
        if (input.untilOn() != null) facts.put("untilOn", input.untilOn().toString());
        return facts;
    }
}
