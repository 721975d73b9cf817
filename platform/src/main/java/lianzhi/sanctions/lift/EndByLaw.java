package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.RequestStore.New;
import lianzhi.sanctions.store.SameDebt;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 事由出现: a ground of the law ends every measure that it concerns, in the case and wherever the debt or the person
 * is the same. A listing with a term ends before its time only by decision, so that decision is asked for at once, in
 * the judge's name.
 */
@Component
public class EndByLaw {
    private final CaseFiles cases;
    private final SameDebt debts;
    private final SanctionStore store;
    private final RequestStore requests;
    private final StartLifting start;
    private final Measures measures;
    private final Approvals approvals;
    private final People people;
    private final Clock clock;

    EndByLaw(
            CaseFiles cases,
            SameDebt debts,
            SanctionStore store,
            RequestStore requests,
            StartLifting start,
            Measures measures,
            Approvals approvals,
            People people,
            Clock clock) {
        this.cases = cases;
        this.debts = debts;
        this.store = store;
        this.requests = requests;
        this.start = start;
        this.measures = measures;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody's in the case and in those whose debt went on in it. */
    @Transactional
    public void ofDebt(CaseId id, Ground ground, LocalDate on) {
        end(debts.before(id), ground, on, one -> true, null);
    }

    /** Of a debtor of the case, and of those who answer for him. */
    @Transactional
    public void ofDebtor(CaseId id, long casePartyId, Ground ground, LocalDate on) {
        cases.parties(id).stream()
                .filter(party -> party.id() == casePartyId)
                .findFirst()
                .ifPresent(party -> ofPerson(id, OnePerson.of(party), ground, on, null));
    }

    /** Of the person: who is dead is free in every court; a mistake is one of its own case. */
    @Transactional
    public void ofPerson(CaseId id, OnePerson who, Ground ground, LocalDate on, @Nullable Viewer by) {
        var ids = new TreeSet<CaseId>(Comparator.comparing(CaseId::value));
        ids.addAll(ground == Ground.WRONG_PERSON ? Set.of(id) : debts.before(id));
        if (ground == Ground.DIED) ids.addAll(debts.of(who.numbers()));
        var debtor = cases.parties(ids).values().stream()
                .flatMap(List::stream)
                .filter(party -> party.role() == CaseParty.Role.DEBTOR && who.is(OnePerson.of(party)))
                .map(CaseParty::id)
                .collect(Collectors.toSet());
        end(ids, ground, on, one -> debtor.contains(one.casePartyId()) || who.is(OnePerson.of(one)), by);
    }

    /** Of these debtors of the case. */
    @Transactional
    public void ofDebtors(CaseId id, Set<Long> casePartyIds, Ground ground, LocalDate on) {
        end(debts.before(id), ground, on, one -> casePartyIds.contains(one.casePartyId()), null);
    }

    private void end(
            Collection<CaseId> ids, Ground ground, LocalDate on, Predicate<SanctionRow> whom, @Nullable Viewer by) {
        cases.lockForSystem(ids);
        for (var sanction : store.lockOpen(ids)) {
            if (sanction.parentId() != null || !whom.test(sanction) || !concerns(ground, sanction)) continue;
            var actor = by != null && by.courtCode().equals(sanction.courtCode()) ? by : null;
            if (needsDecision(ground, sanction)) ask(sanction, Ground.CORRECTED_CONDUCT, ground.zh(), actor);
            else start.handle(sanction, ground, on, actor);
        }
    }

    /** Grounds of the dishonest list alone end nothing else; that queries find nothing corrects no conduct. */
    private static boolean concerns(Ground ground, SanctionRow sanction) {
        return switch (ground) {
            case REQUERIED -> sanction.family() == Family.LIST && sanction.endsOn() == null;
            case SUSPENDED -> sanction.family() == Family.LIST;
            default -> true;
        };
    }

    private static boolean needsDecision(Ground ground, SanctionRow sanction) {
        return sanction.family() == Family.LIST
                && sanction.state().isInForce()
                && sanction.endsOn() != null
                && ground.isOnlyForEntriesWithoutTerm();
    }

    private void ask(SanctionRow sanction, Ground ground, String text, @Nullable Viewer by) {
        var judge = by == null
                ? Optional.ofNullable(sanction.judgeId())
                        .flatMap(people::find)
                        .map(Person::asViewer)
                        .orElse(null)
                : by;
        if (judge == null) return;
        requests.ask(
                        new New(sanction.id(), "LIFT", ground.name(), text, null, null, null, List.of(), null),
                        judge,
                        clock.instant())
                .ifPresent(request -> requests.approval(
                        request,
                        approvals.request(
                                judge,
                                sanction.caseId(),
                                measures.of(sanction.measure()).liftApproval(),
                                "sanction-request:" + request,
                                Map.of("person", sanction.name(), "ground", ground.zh(), "why", text))));
    }
}
