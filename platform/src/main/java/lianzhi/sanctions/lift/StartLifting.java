package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.RequestsInHand;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.impose.WriteDecision;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 启动解除: out of the public's sight with this very commit, a paper for it, an order to every unit that has it, and
 * the same for all that followed. What was never decided is withdrawn.
 */
@Component
public class StartLifting {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final ActStore acts;
    private final RequestStore requests;
    private final RequestsInHand inHand;
    private final Measures measures;
    private final WriteDecision write;
    private final OrderUnits order;
    private final TellLifting tell;
    private final Calendars calendars;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    StartLifting(
            CaseFiles cases,
            SanctionStore store,
            ActStore acts,
            RequestStore requests,
            RequestsInHand inHand,
            Measures measures,
            WriteDecision write,
            OrderUnits order,
            TellLifting tell,
            Calendars calendars,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.acts = acts;
        this.requests = requests;
        this.inHand = inHand;
        this.measures = measures;
        this.write = write;
        this.order = order;
        this.tell = tell;
        this.calendars = calendars;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Once: what is over or on its way out is left alone. The caller has locked the case and the sanction.
     *
     * @param on the day of the ground, from which the three working days run
     */
    public void handle(SanctionRow sanction, Ground ground, LocalDate on, @Nullable Viewer by) {
        switch (sanction.state()) {
            case ASKED, GRACE -> withdraw(sanction, ground);
            case ORDERED, EFFECTIVE -> lift(sanction, ground, on, by);
            default -> {}
        }
    }

    private void withdraw(SanctionRow sanction, Ground ground) {
        store.ended(sanction.id(), SanctionState.WITHDRAWN, ground.name(), clock.instant());
        requests.drop(sanction.id(), clock.instant()).forEach(inHand::giveBack);
    }

    private void lift(SanctionRow sanction, Ground ground, LocalDate on, @Nullable Viewer by) {
        var file = cases.lockForSystem(sanction.caseId());
        var kind = measures.of(sanction.measure());
        var dueOn = calendars.work().plusWorkdays(on, settings.number("release.internal.workdays"));
        tell.due(sanction, ground, by);
        var paper = write.end(by, sanction, kind, ground, dueOn);
        var basis = new Paper(paper.id(), Objects.requireNonNullElse(paper.number(), ""));
        one(file, sanction, kind, ground, dueOn, basis);
        tell.decided(sanction, ground, by);
        for (var child : store.openChildren(sanction.id())) {
            if (child.state().isInForce()) {
                one(file, child, measures.of(child.measure()), ground, dueOn, basis);
            }
        }
        audit.record(by, "SANCTION_LIFTING", "sanction:" + sanction.id(), Map.of("ground", ground.name()));
    }

    private void one(
            CaseBrief file, SanctionRow sanction, MeasureKind kind, Ground ground, LocalDate dueOn, Paper basis) {
        requests.drop(sanction.id(), clock.instant()).forEach(inHand::giveBack);
        store.lifting(sanction.id(), ground.name(), dueOn, clock.instant());
        var sent = order.send(
                file, sanction, kind, OrderKind.LIFT, holders(sanction, kind), basis, ground.zh(), dueOn, null);
        if (sent == 0) store.ended(sanction.id(), SanctionState.LIFTED, ground.name(), clock.instant());
    }

    /** Units that carry the measure out, or may come to: those that refused it or do not know the person have nothing to end. */
    private List<Unit> holders(SanctionRow sanction, MeasureKind kind) {
        Set<Long> asked = acts.of(sanction.id()).stream()
                .filter(act -> act.kind().equals("IMPOSE"))
                .filter(act -> act.state().equals("DONE") || act.state().equals("ORDERED"))
                .map(ActRow::unitId)
                .collect(Collectors.toSet());
        return order.units(kind).stream()
                .filter(unit -> asked.contains(unit.id()))
                .toList();
    }
}
