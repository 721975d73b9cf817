package lianzhi.coercion.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.coercion.store.StepStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记步骤: what was done on an act, by whom and when, with its photo or the hash of its recording. */
@Component
public class RecordStep {
    private final CoercionCatalogue catalogue;
    private final CaseFiles cases;
    private final ActStore acts;
    private final StepStore steps;
    private final ClockStore clocks;
    private final EvidenceStore evidence;
    private final MayTakeStep may;
    private final TakeStep take;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    RecordStep(
            CoercionCatalogue catalogue,
            CaseFiles cases,
            ActStore acts,
            StepStore steps,
            ClockStore clocks,
            EvidenceStore evidence,
            MayTakeStep may,
            TakeStep take,
            Approvals approvals,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.acts = acts;
        this.steps = steps;
        this.clocks = clocks;
        this.evidence = evidence;
        this.may = may;
        this.take = take;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param at null for now
     * @param recording device, SHA-256 of the film, start and stop; two lines where two devices ran
     */
    public record Input(
            String step,
            @Nullable Instant at,
            Map<String, String> facts,
            List<Recording> recordings,
            List<Long> evidence,
            int version) {
        public Input {
            facts = Map.copyOf(facts);
            recordings = List.copyOf(recordings);
            evidence = List.copyOf(evidence);
        }
    }

    /** 执法记录: a film stays with its device's server; its hash stands here. */
    public record Recording(String device, String sha256) {}

    @Transactional
    public void handle(Viewer by, long actId, Input input) {
        by.require(Power.CARRY_OUT);
        var found = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        cases.lock(by, found.caseId());
        var act = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        if (act.version() != input.version()) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该措施已有变化，请刷新后再办", "The act has changed; look at it again"));
        }
        var step = catalogue.kind(act.kind()).step(input.step());
        var now = clock.instant();
        var at = input.at() == null ? now : input.at();
        var reasons = new ArrayList<Reason>();
        if (at.isAfter(now)) {
            reasons.add(Reason.field("at", "STEP_IN_FUTURE", "办理时间不能晚于现在", "The step lies ahead"));
        }
        if (at.isBefore(act.proposedAt()) && !act.urgent()) {
            reasons.add(Reason.field("at", "STEP_BEFORE_PROPOSAL", "办理时间不能早于提出的时间", "Before it was proposed"));
        }
        if (evidence.countOf(act.caseId(), input.evidence()) != input.evidence().size()) {
            reasons.add(Reason.field("evidence", "EVIDENCE_OF_ANOTHER_CASE", "所附证据不属于本案", "Not evidence of this case"));
        }
        reasons.addAll(may.against(
                act, step, steps.standing(List.of(actId)), clocks.of(List.of(actId)), input, at, today(at)));
        Decision.from(reasons).orRefuse();
        take.person(by, act, step, at, facts(input), input.evidence());
        if (step.approval() != null) {
            approvals.request(
                    by,
                    act.caseId(),
                    step.approval(),
                    ProposeAct.SUBJECT + actId + ":" + step.code(),
                    facts(act, input));
        }
        audit.record(by, "COERCION_STEP", "coercion:" + actId, Map.of("step", step.code()));
    }

    private LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Map<String, String> facts(Input input) {
        var facts = new HashMap<>(input.facts());
        for (var i = 0; i < input.recordings().size(); i++) {
            facts.put(
                    "recording" + (i + 1) + ".device", input.recordings().get(i).device());
            facts.put(
                    "recording" + (i + 1) + ".sha256", input.recordings().get(i).sha256());
        }
        return Map.copyOf(facts);
    }

    private static Map<String, String> facts(ActRow act, Input input) {
        var facts = new HashMap<>(input.facts());
        facts.put("person", act.personName());
        return Map.copyOf(facts);
    }
}
