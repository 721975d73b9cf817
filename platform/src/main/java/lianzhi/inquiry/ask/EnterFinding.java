package lianzhi.inquiry.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.Routes;
import lianzhi.inquiry.store.Evidence;
import lianzhi.inquiry.store.FindingStore;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.law.Decision;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.controls.ControlTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 线下查明: what was found on the spot, or that nothing was, with the paper that proves it. */
@Component
public class EnterFinding {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final Set<String> PAPERS = Set.of("application/pdf", "image/png", "image/jpeg");
    private final CaseFiles cases;
    private final RequestStore requests;
    private final FindingStore findings;
    private final Routes routes;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    EnterFinding(
            CaseFiles cases,
            RequestStore requests,
            FindingStore findings,
            Routes routes,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.findings = findings;
        this.routes = routes;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param requestId of the request that was taken to the counter; null when nobody was asked before
     * @param assetClass null when nothing was found
     * @param value money on an account, else what the thing may be worth; null when nobody knows
     * @param evidence the paper, in Base64
     */
    public record Input(
            long casePartyId,
            @Nullable Long requestId,
            @Nullable String assetClass,
            String institution,
            @Nullable String account,
            @Nullable String kind,
            @Nullable String place,
            @Nullable Money value,
            LocalDate foundOn,
            String note,
            String evidenceName,
            String evidenceType,
            String evidence) {}

    /** @return the finding's id */
    @Transactional
    public long handle(Viewer by, CaseId id, Input input) {
        by.require(Power.QUERY_ASSETS);
        var file = cases.lock(by, id);
        var debtor = cases.parties(file.id()).stream()
                .filter(party -> party.id() == input.casePartyId() && party.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("debtor"));
        var request = request(by, id, input, debtor);
        var paper = evidence(input);
        mayEnter(input, paper).orRefuse();
        var now = clock.instant();
        var partner = request == null ? null : routes.home(request.partnerId());
        var finding = findings.add(by, id, debtor, partner, input, paper, now);
        if (input.assetClass() != null) {
            events.happened(
                    id,
                    "ASSET_FOUND",
                    now,
                    by,
                    Map.of(
                            "institution", input.institution().strip(),
                            "person", debtor.name(),
                            "items", "1",
                            "available",
                                    Objects.requireNonNullElse(input.value(), Money.ZERO)
                                            .toString()));
        }
        audit.record(by, "FINDING_ENTERED", "case:" + id.value(), Map.of("finding", "" + finding));
        return finding;
    }

    private @Nullable Request request(Viewer by, CaseId id, Input input, CaseParty debtor) {
        var requestId = input.requestId();
        if (requestId == null) return null;
        return requests.find(requestId, cases.visibleTo(by))
                .filter(one -> one.caseId().equals(id) && one.casePartyId() == debtor.id())
                .orElseThrow(() -> Refused.notFound("query"));
    }

    private static Evidence evidence(Input input) {
        try {
            var bytes = Base64.getDecoder().decode(input.evidence());
            return new Evidence(input.evidenceName().strip(), input.evidenceType(), bytes);
        } catch (IllegalArgumentException broken) {
            throw Refused.input(
                    Reason.field("evidence", "EVIDENCE_UNREADABLE", "凭据文件读不出来", "The paper cannot be read"));
        }
    }

    private Decision mayEnter(Input input, Evidence paper) {
        var reasons = new ArrayList<Reason>();
        var assetClass = input.assetClass();
        if (assetClass != null && ControlTerms.find(assetClass).isEmpty()) {
            reasons.add(Reason.field("assetClass", "CLASS_UNKNOWN", "财产类别不在目录内", "This class is not in the catalogue"));
        }
        if (assetClass != null
                && Objects.requireNonNullElse(input.account(), "").isBlank()) {
            reasons.add(Reason.field("account", "ACCOUNT_MISSING", "请写明账号、车牌、证号等标识", "Say which one it is"));
        }
        if (input.institution().isBlank()) {
            reasons.add(Reason.field("institution", "INSTITUTION_MISSING", "请写明在哪里查到", "Say where it was found"));
        }
        if (input.note().isBlank()) {
            reasons.add(Reason.field("note", "NOTE_MISSING", "请写明查明经过", "Say how it was found"));
        }
        if (input.foundOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field("foundOn", "DAY_TO_COME", "查明日期不能在今天之后", "The day is still to come"));
        }
        if (paper.bytes().length == 0 || paper.name().isEmpty()) {
            reasons.add(Reason.field("evidence", "EVIDENCE_MISSING", "请附上凭据", "Attach the paper that proves it"));
        } else if (paper.bytes().length > MOST_BYTES || !PAPERS.contains(paper.type())) {
            reasons.add(Reason.field(
                    "evidence", "EVIDENCE_KIND", "凭据须为10 MB以内的PDF、PNG或JPEG", "PDF, PNG or JPEG of at most 10 MB"));
        }
        return Decision.from(reasons);
    }
}
