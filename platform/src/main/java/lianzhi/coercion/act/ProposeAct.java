package lianzhi.coercion.act;

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
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.crime.ReadChecklist;
import lianzhi.coercion.crime.TellCrime;
import lianzhi.coercion.rules.Asked;
import lianzhi.coercion.rules.CheckProposal;
import lianzhi.coercion.rules.Proposal;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.coercion.store.ElementStore;
import lianzhi.law.Decision;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出强制措施: every rule is asked, then the signatures of the catalogue. */
@Component
public class ProposeAct {
    static final String SUBJECT = "coercion:";
    /** 只是代码: said in words beside. */
    private static final List<String> ONLY_CODES = List.of("gravity", "punishedFirst");

    private static final String OF_CRIME = "CRIME_ELEMENTS";
    private final CoercionCatalogue catalogue;
    private final CheckProposal check;
    private final CaseFiles cases;
    private final ActStore acts;
    private final ElementStore elements;
    private final ReadChecklist checklists;
    private final DeclarationStore declarations;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeAct(
            CoercionCatalogue catalogue,
            CheckProposal check,
            CaseFiles cases,
            ActStore acts,
            ElementStore elements,
            ReadChecklist checklists,
            DeclarationStore declarations,
            Approvals approvals,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.check = check;
        this.cases = cases;
        this.acts = acts;
        this.elements = elements;
        this.checklists = checklists;
        this.declarations = declarations;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public long handle(Viewer by, CaseId id, Proposal given) {
        by.require(given.urgent() ? Power.CARRY_OUT : Power.PUNISH);
        var kind = catalogue.kind(given.kind());
        var file = cases.lock(by, id);
        var party = cases.parties(id).stream()
                .filter(one -> one.id() == given.casePartyId() && one.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        var conduct = catalogue.conduct(given.conduct());
        var proposal = given.kept(conduct.ofDeclaration() != null, party.name());
        var person = Objects.requireNonNullElse(proposal.personName(), party.name());
        var checklist = kind.checks().contains(OF_CRIME) ? checklists.of(id, party.id()) : null;
        var asked = new Asked(
                proposal,
                file,
                party,
                kind,
                conduct,
                LocalDate.now(clock),
                outcome(id, proposal),
                unanswered(proposal),
                isAnswered(id, proposal, person),
                acts.knownStanding(party.partyId(), person).orElse(null),
                checklist);
        Decision.from(check.against(asked)).orRefuse();
        var amount = kind.code().equals("FINE") ? Money.yuan(proposal.fact("amount")) : null;
        var days = kind.code().equals("DETENTION") ? Integer.valueOf(proposal.fact("days")) : null;
        var told = checklist == null ? proposal : TellCrime.told(proposal, checklist, person);
        var isUnit = party.isUnit() && proposal.personName() == null;
        var act = acts.propose(by, id, told, person, isUnit, amount, days, clock.instant());
        if (checklist != null) {
            for (var group : checklist.groups())
                elements.add(act, told.element(group.code()).orElseThrow(), checklist);
        }
        var facts = new HashMap<>(told.facts());
        facts.keySet().removeAll(ONLY_CODES);
        facts.putAll(Map.of(
                "person", person,
                "conduct", asked.conduct().zh(),
                "conductText", proposal.conductText().strip(),
                "conductOn", proposal.conductOn().toString()));
        acts.approval(act, approvals.request(by, id, kind.approval(proposal.urgent()), SUBJECT + act, facts));
        audit.record(by, "COERCION_PROPOSED", "coercion:" + act, Map.of("kind", kind.code(), "person", person));
        return act;
    }

    private @Nullable String outcome(CaseId id, Proposal proposal) {
        var declaration = proposal.declarationId();
        if (declaration == null) {
            return null;
        }
        return declarations
                .find(declaration)
                .filter(one -> one.caseId().equals(id) && one.casePartyId() == proposal.casePartyId())
                .orElseThrow(() -> Refused.notFound("declarationId"))
                .outcome();
    }

    private int unanswered(Proposal proposal) {
        var declaration = proposal.declarationId();
        return declaration == null ? 0 : declarations.unanswered(declaration, LocalDate.now(clock));
    }

    /** For a referral: whether anything was answered with a fine or detention before; else the same act in the same way. */
    private boolean isAnswered(CaseId id, Proposal proposal, String person) {
        return proposal.kind().equals("REFERRAL")
                ? acts.isAnswered(id, person, List.of("FINE", "DETENTION"), null)
                : acts.isAnswered(id, person, List.of(proposal.kind()), proposal.conductKey());
    }
}
