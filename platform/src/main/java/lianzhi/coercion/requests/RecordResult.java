package lianzhi.coercion.requests;

import java.time.Clock;
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
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.RequestKind;
import lianzhi.coercion.rules.CheckProposal;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.coercion.store.ResultStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记结果: the auditor's report, the return of a lawyer's order, the ruling on an application; each with its paper, once. */
@Component
public class RecordResult {
    private static final String DAY = "result.on";
    private static final String CODE = "result.code";
    private final CoercionCatalogue catalogue;
    private final RequestStore store;
    private final ResultStore results;
    private final ReadRequests read;
    private final EvidenceStore evidence;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    RecordResult(
            CoercionCatalogue catalogue,
            RequestStore store,
            ResultStore results,
            ReadRequests read,
            EvidenceStore evidence,
            CaseFiles cases,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.results = results;
        this.read = read;
        this.evidence = evidence;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PartyRequest handle(Viewer by, long id, ToldResult input) {
        by.require(Power.WORK_CASE);
        var found = store.find(id).orElseThrow(() -> Refused.notFound("request"));
        cases.lock(by, found.caseId());
        var request = store.find(id).orElseThrow();
        var result = catalogue.request(request.kind()).result();
        if (result == null || request.outcome() == null || !result.after().contains(request.outcome())) {
            throw Refused.rule(Reason.of("NO_RESULT_OWED", "该来件没有待登记的结果", "Nothing is to come of this request"));
        }
        Decision.from(reasons(request, result, input)).orRefuse();
        var said = said(result, input);
        if (!results.add(id, said, input.evidence(), by, clock.instant())) {
            throw Refused.conflict(Reason.of("RESULT_RECORDED", "结果已经登记", "The result is recorded already"));
        }
        if (result.event() != null) {
            events.happened(request.caseId(), result.event(), clock.instant(), by, told(id, said));
        }
        audit.record(by, "REQUEST_RESULT", "request:" + id, Map.of("kind", request.kind()));
        return read.one(id);
    }

    private List<Reason> reasons(RequestStore.Row request, RequestKind.Result result, ToldResult input) {
        var reasons = new ArrayList<>(CheckProposal.fields("facts.", result.fields(), input.facts()));
        if (reasons.isEmpty()
                && LocalDate.parse(input.facts().getOrDefault(DAY, "")).isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field("facts." + DAY, "RESULT_IN_FUTURE", "日期不能晚于今天", "The day lies ahead"));
        }
        if (input.evidence().isEmpty()) {
            reasons.add(Reason.field("evidence", "PAPER_MISSING", result.zh() + "须附书面材料", "Needs its paper"));
        }
        if (evidence.countOf(request.caseId(), input.evidence())
                != input.evidence().stream().distinct().count()) {
            reasons.add(Reason.field("evidence", "EVIDENCE_OF_ANOTHER_CASE", "所附材料不属于本案", "Not a file of this case"));
        }
        return reasons;
    }

    /** Only what is asked; who bears the cost of an audit follows from what it found (财产调查规定第17条至第20条). */
    private static Map<String, String> said(RequestKind.Result result, ToldResult input) {
        var said = new HashMap<String, String>();
        result.fields()
                .forEach(field -> said.put(
                        field.code(),
                        input.facts().getOrDefault(field.code(), "").strip()));
        var evaded = said.get("result.evasion");
        if (evaded != null) said.put("result.bearer", evaded.equals("YES") ? "DEBTOR" : "APPLICANT");
        return Map.copyOf(said);
    }

    private static Map<String, String> told(long id, Map<String, String> said) {
        var told = new HashMap<String, String>();
        told.put("requestId", "" + id);
        told.put("resultCode", said.getOrDefault(CODE, ""));
        told.put("upheld", "" + said.getOrDefault(CODE, "").equals("NOT_ENFORCED"));
        if (said.containsKey("result.number")) told.put("number", said.getOrDefault("result.number", ""));
        return Map.copyOf(told);
    }
}
