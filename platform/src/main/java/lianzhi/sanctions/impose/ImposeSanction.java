package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.LiveDebt;
import lianzhi.law.Refused;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 作出惩戒决定: the paper, the publication, the orders, and what follows by law. Who has paid meanwhile is left alone. */
@Component
public class ImposeSanction {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final Measures measures;
    private final WriteDecision write;
    private final OrderUnits order;
    private final Imposed tell;
    private final LiveDebt debt;
    private final People people;
    private final Calendars calendars;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    ImposeSanction(
            CaseFiles cases,
            SanctionStore store,
            Measures measures,
            WriteDecision write,
            OrderUnits order,
            Imposed tell,
            LiveDebt debt,
            People people,
            Calendars calendars,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.measures = measures;
        this.write = write;
        this.order = order;
        this.tell = tell;
        this.debt = debt;
        this.people = people;
        this.calendars = calendars;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signed: with grace it waits, without it begins. Once. */
    @Transactional
    public void granted(long id, @Nullable Long approver) {
        var sanction = locked(id);
        if (sanction.state() != SanctionState.ASKED) return;
        if (sanction.graceUntil() == null) {
            begin(sanction, approver);
        } else {
            store.move(id, SanctionState.GRACE);
            tell.grace(sanction, proposer(sanction));
        }
    }

    /** The grace is over and nothing was paid. */
    @Transactional
    public void graceOver(long id) {
        var sanction = locked(id);
        if (sanction.state() == SanctionState.GRACE) begin(sanction, null);
    }

    private SanctionRow locked(long id) {
        var first = store.find(id).orElseThrow(() -> Refused.notFound("sanction"));
        cases.lockForSystem(first.caseId());
        return store.lock(id).orElseThrow(() -> Refused.notFound("sanction"));
    }

    private void begin(SanctionRow sanction, @Nullable Long approver) {
        var today = LocalDate.now(clock);
        if (!debt.outstanding(sanction.caseId(), today).isPositive()) {
            store.ended(sanction.id(), SanctionState.WITHDRAWN, "义务已经履行", clock.instant());
            return;
        }
        var file = cases.lockForSystem(sanction.caseId());
        var kind = measures.of(sanction.measure());
        var by = proposer(sanction);
        var until = Term.end(sanction, today);
        var signed =
                approver == null ? "" : people.find(approver).map(Person::name).orElse("");
        var paper = write.begin(by, sanction, kind, today, until, signed.isEmpty() ? "院长" : signed);
        var number = Objects.requireNonNullElse(paper.number(), "");
        store.decided(sanction.id(), today, paper.id(), number);
        start(file, sanction, kind, new Paper(paper.id(), number), today, until);
        tell.decided(sanction, by, until == null ? "" : until.toString());
        audit.record(by, "SANCTION_BEGAN", "sanction:" + sanction.id(), Map.of("measure", kind.code()));
        measures.following(sanction.family(), sanction.isUnit())
                .forEach(next -> follow(file, sanction, next, new Paper(paper.id(), number), today, until));
    }

    /** A joint measure begins with its parent and rests on its paper; without a linked unit nothing is ordered. */
    private void follow(
            CaseBrief file,
            SanctionRow parent,
            MeasureKind kind,
            Paper paper,
            LocalDate today,
            @Nullable LocalDate until) {
        var units = order.units(kind);
        if (units.isEmpty()) return;
        var who = new Subject(
                parent.casePartyId(),
                parent.partyId(),
                parent.role(),
                parent.name(),
                parent.isUnit(),
                parent.idKind(),
                parent.idNumber(),
                parent.bornOn());
        var wanted = new Wanted(List.of(), "", "", null, null);
        var now = clock.instant();
        store.ask(file, kind, who, wanted, parent.id(), null, now, today).ifPresent(id -> {
            store.decided(id, today, paper.documentId(), paper.number());
            start(file, store.find(id).orElseThrow(), kind, paper, today, until);
        });
    }

    private void start(
            CaseBrief file,
            SanctionRow sanction,
            MeasureKind kind,
            Paper paper,
            LocalDate today,
            @Nullable LocalDate until) {
        List<Unit> units = order.units(kind);
        var dueOn = calendars.work().plusWorkdays(today, settings.number("release.internal.workdays"));
        var atOnce = kind.family().isPublic() || units.isEmpty();
        store.began(
                sanction.id(),
                atOnce ? SanctionState.EFFECTIVE : SanctionState.ORDERED,
                today,
                until,
                kind.family().isPublic() ? clock.instant() : null);
        order.send(file, sanction, kind, OrderKind.IMPOSE, units, paper, "", dueOn, until);
    }

    private @Nullable Viewer proposer(SanctionRow sanction) {
        return Optional.ofNullable(sanction.askedBy())
                .flatMap(people::find)
                .map(Person::asViewer)
                .orElse(null);
    }
}
