package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.RequestStore.New;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 事由出现: a ground of the law ends every measure of the case that it concerns. A listing with a term ends before its
 * time only by decision, so that decision is asked for at once, in the judge's name.
 */
@Component
public class EndByLaw {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final RequestStore requests;
    private final StartLifting start;
    private final Measures measures;
    private final Approvals approvals;
    private final People people;
    private final Clock clock;

    EndByLaw(
            CaseFiles cases,
            SanctionStore store,
            RequestStore requests,
            StartLifting start,
            Measures measures,
            Approvals approvals,
            People people,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.requests = requests;
        this.start = start;
        this.measures = measures;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    /** @param casePartyId whom it concerns; null for everybody in the case */
    @Transactional
    public void handle(CaseId id, Ground ground, LocalDate on, @Nullable Long casePartyId, @Nullable Viewer by) {
        handle(id, ground, on, one -> casePartyId == null || one.casePartyId() == casePartyId, by);
    }

    @Transactional
    public void handle(CaseId id, Ground ground, LocalDate on, Predicate<SanctionRow> whom, @Nullable Viewer by) {
        cases.lockForSystem(id);
        for (var sanction : store.lockOpen(id)) {
            if (sanction.parentId() == null && whom.test(sanction) && concerns(ground, sanction)) {
                if (needsDecision(ground, sanction)) ask(sanction, Ground.CORRECTED_CONDUCT, ground.zh(), by);
                else start.handle(sanction, ground, on, by);
            }
        }
    }

    /** Grounds of the dishonest list alone end nothing else. */
    private static boolean concerns(Ground ground, SanctionRow sanction) {
        return switch (ground) {
            case REQUERIED, SUSPENDED -> sanction.family() == Family.LIST;
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
        requests.ask(new New(sanction.id(), "LIFT", ground.name(), text, null, null, null), judge, clock.instant())
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
