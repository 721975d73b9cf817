package lianzhi.coercion.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.coercion.store.FindingStore;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.time.LegalPeriod;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 核实财产报告: more time, questions to the debtor, and at the end whether he declared honestly, late, falsely or not at all. */
@Component
public class SettleDeclaration {
    private static final Article EXTENSION = Article.of("INV", "5", "财产调查规定第5条", Mark.V);
    private static final Article REFUSAL = Article.of("INV", "9", "财产调查规定第9条", Mark.V);
    private static final Set<String> OUTCOMES = Set.of("HONEST", "LATE", "REFUSED", "FALSE");
    private final DeclarationStore store;
    private final FindingStore findings;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Settings settings;
    private final Calendars calendars;
    private final Clock clock;

    SettleDeclaration(
            DeclarationStore store,
            FindingStore findings,
            CaseFiles cases,
            CaseEvents events,
            AuditTrail audit,
            Settings settings,
            Calendars calendars,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional
    public PropertyDeclaration extend(Viewer by, long id, LocalDate until, String why, int version) {
        by.require(Power.PUNISH);
        var declaration = lock(by, id, version);
        var reasons = new ArrayList<Reason>();
        if (!until.isAfter(declaration.dueOn())
                || until.isAfter(LocalDate.now(clock).plusYears(1))) {
            reasons.add(new Reason(
                    "EXTENSION_NOT_LATER", "until", EXTENSION, "延长后的日期应当晚于原期限", "Not later than before", Map.of()));
        }
        if (declaration.filedOn() != null || declaration.outcome() != null) {
            reasons.add(Reason.of("DECLARED_ALREADY", "被执行人已经报告，无需延期", "It was declared already"));
        }
        reasons.addAll(needed("why", why));
        Decision.from(reasons).orRefuse();
        store.extend(id, until, why.strip());
        audit.record(by, "DECLARATION_EXTENDED", "declaration:" + id, Map.of("until", until.toString(), "why", why));
        return store.find(id).orElseThrow();
    }

    @Transactional
    public PropertyDeclaration ask(Viewer by, long id, List<Long> findingIds, int version) {
        by.require(Power.WORK_CASE);
        lock(by, id, version);
        var today = LocalDate.now(clock);
        var due =
                LegalPeriod.days(settings.number("coercion.findingAnswerDays")).endAfter(today, calendars.work());
        if (findings.ask(id, findingIds, today, due) == 0) {
            throw Refused.rule(Reason.field("findings", "NOTHING_TO_ASK", "没有可以询问的不符之处", "Nothing to ask about"));
        }
        audit.record(by, "DEBTOR_ASKED", "declaration:" + id, Map.of("findings", "" + findingIds.size()));
        return store.find(id).orElseThrow();
    }

    @Transactional
    public PropertyDeclaration decide(Viewer by, long id, long findingId, boolean accepted) {
        by.require(Power.WORK_CASE);
        var declaration = store.find(id).orElseThrow(() -> Refused.notFound("declaration"));
        cases.lock(by, declaration.caseId());
        if (!findings.decide(id, findingId, accepted, by.personId())) {
            throw Refused.rule(Reason.of("DEBTOR_NOT_ASKED", REFUSAL, "应当先让被执行人说明", "Ask the debtor first"));
        }
        audit.record(
                by,
                "FINDING_DECIDED",
                "declaration:" + id,
                Map.of("finding", "" + findingId, "accepted", "" + accepted));
        return store.find(id).orElseThrow();
    }

    /** @param outcome HONEST, LATE, REFUSED or FALSE */
    @Transactional
    public PropertyDeclaration settle(Viewer by, long id, String outcome, String why, int version) {
        by.require(Power.PUNISH);
        var declaration = lock(by, id, version);
        var reasons = new ArrayList<>(needed("why", why));
        if (!OUTCOMES.contains(outcome)) {
            reasons.add(Reason.field("outcome", "OUTCOME_UNKNOWN", "没有这种结论", "No such outcome"));
        } else {
            reasons.addAll(against(declaration, outcome, LocalDate.now(clock)));
        }
        Decision.from(reasons).orRefuse();
        store.settle(id, outcome, why.strip(), by.personId(), clock.instant());
        var facts = Map.of(
                "debtor",
                declaration.partyName(),
                "casePartyId",
                "" + declaration.casePartyId(),
                "result",
                outcome,
                "why",
                why.strip());
        if (declaration.filedOn() != null) {
            events.happened(declaration.caseId(), "REPORT_VERIFIED", clock.instant(), by, facts);
        }
        if (!outcome.equals("HONEST")) {
            var defaulted = new HashMap<>(facts);
            defaulted.put("defaultCode", outcome);
            events.happened(declaration.caseId(), "REPORT_DEFAULTED", clock.instant(), by, defaulted);
        }
        audit.record(by, "DECLARATION_SETTLED", "declaration:" + id, facts);
        return store.find(id).orElseThrow();
    }

    private List<Reason> against(PropertyDeclaration declaration, String outcome, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var filed = declaration.filedOn();
        if (declaration.outcome() != null) {
            reasons.add(Reason.of("SETTLED_ALREADY", "已经作出结论", "Settled already"));
        }
        if (outcome.equals("REFUSED") && (filed != null || !today.isAfter(declaration.dueOn()))) {
            reasons.add(Reason.of(
                    "NOT_REFUSED", REFUSAL, "期限未满或者已经报告，不是拒绝报告", "The time is not over, or a report is there"));
        }
        if (!outcome.equals("REFUSED") && filed == null) {
            reasons.add(Reason.of("NOT_FILED", REFUSAL, "被执行人尚未报告", "There is no report yet"));
        }
        if (outcome.equals("LATE")
                && filed != null
                && !filed.isAfter(declaration.dueOn())
                && declaration.lateSupplement().isEmpty()) {
            reasons.add(Reason.of("NOT_LATE", REFUSAL, "报告、补充报告都没有逾期", "Report and supplements were in time"));
        }
        if (outcome.equals("FALSE")
                && declaration.findings().stream().noneMatch(one -> Boolean.FALSE.equals(one.accepted()))) {
            reasons.add(Reason.of(
                    "FALSEHOOD_NOT_SHOWN",
                    REFUSAL,
                    "认定虚假报告，至少有一处不符经询问后说明不成立",
                    "A falsehood needs a finding whose explanation did not hold"));
        }
        if (outcome.equals("FALSE") && store.unanswered(declaration.id(), today) > 0) {
            reasons.add(Reason.of("DEBTOR_NOT_ASKED", REFUSAL, "尚有不符之处没有让被执行人说明", "Findings are still unanswered"));
        }
        return reasons;
    }

    private PropertyDeclaration lock(Viewer by, long id, int version) {
        var found = store.find(id).orElseThrow(() -> Refused.notFound("declaration"));
        cases.lock(by, found.caseId());
        var declaration = store.find(id).orElseThrow();
        if (declaration.version() != version) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该申报已有变化，请刷新后再办", "The declaration has changed; look at it again"));
        }
        return declaration;
    }

    private static List<Reason> needed(String field, String text) {
        return text.isBlank() || text.length() > 2_000
                ? List.of(Reason.field(field, "WHY_MISSING", "请写明理由，不超过2000字", "Say why, in up to 2,000 letters"))
                : List.of();
    }
}
