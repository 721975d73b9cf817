package lianzhi.sanctions.impose;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.law.Money;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.Begun;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 作出惩戒决定: the papers, the publication, the orders and what follows by law, for one person or for the many of one
 * signature, a statement for each table. Who has paid meanwhile is left alone.
 */
@Component
public class ImposeMany {
    private final CaseFiles cases;
    private final ManySanctions many;
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

    ImposeMany(
            CaseFiles cases,
            ManySanctions many,
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
        this.many = many;
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

    /**
     * In the caller's transaction.
     *
     * @param ids of one measure, without grace, each of another case
     * @return those that began
     */
    public List<Long> granted(Viewer by, MeasureKind kind, Collection<Long> ids, @Nullable Long approver) {
        var files = cases.lockForSystem(many.casesOf(ids));
        var asked = many.lock(ids).stream()
                .filter(one -> one.state() == SanctionState.ASKED)
                .toList();
        return begin(by, kind, files, asked, approver);
    }

    /** The caller has locked cases and measures. @return those that began */
    List<Long> begin(
            @Nullable Viewer by,
            MeasureKind kind,
            Map<CaseId, CaseBrief> files,
            List<SanctionRow> locked,
            @Nullable Long approver) {
        var today = LocalDate.now(clock);
        var owed = debt.outstanding(files.keySet(), today);
        var standing = locked.stream()
                .collect(partitioningBy(
                        one -> owed.getOrDefault(one.caseId(), Money.ZERO).isPositive()));
        var paid = Objects.requireNonNull(standing.get(false));
        many.ended(paid.stream().map(SanctionRow::id).toList(), SanctionState.WITHDRAWN, "义务已经履行", clock.instant());
        var open = Objects.requireNonNull(standing.get(true));
        if (open.isEmpty()) return List.of();
        var signed = approver == null
                ? "院长"
                : people.find(approver).map(Person::name).orElse("院长");
        var ends = new HashMap<CaseId, @Nullable LocalDate>();
        open.forEach(one -> ends.put(one.caseId(), Term.end(one, today)));
        var basis = new Basis(files, write.begin(by, open, kind, today, signed), ends, today);
        var linked = order.linked();
        start(basis, open, kind, OrderUnits.of(kind, linked));
        tell.decided(open, by, today);
        audit.record(
                by,
                "SANCTION_BEGAN",
                open.stream().collect(toMap(one -> "sanction:" + one.id(), one -> Map.of("measure", kind.code()))));
        for (var unit : List.of(true, false)) {
            var parents = open.stream().filter(one -> one.isUnit() == unit).toList();
            if (!parents.isEmpty())
                measures.following(kind.family(), unit)
                        .forEach(next -> follow(basis, parents, next, OrderUnits.of(next, linked)));
        }
        return open.stream().map(SanctionRow::id).toList();
    }

    /** Joint measures begin with their parents and rest on their papers; without a linked unit nothing is ordered. */
    private void follow(Basis basis, List<SanctionRow> parents, MeasureKind kind, List<Unit> units) {
        if (units.isEmpty()) return;
        var all = new LinkedHashMap<Asked, Begun>();
        for (var one : parents) {
            all.put(
                    new Asked(basis.file(one), kind, who(one), Wanted.NOTHING, one.id(), null),
                    begun(basis.order(one, kind), units));
        }
        var ids = many.follow(all, clock.instant(), basis.today()).values();
        send(basis, many.lock(ids).stream().map(one -> basis.order(one, kind)).toList(), units);
    }

    private void start(Basis basis, List<SanctionRow> all, MeasureKind kind, List<Unit> units) {
        var orders = all.stream().map(one -> basis.order(one, kind)).toList();
        many.begin(
                orders.stream().map(one -> begun(one, units)).toList(),
                basis.today(),
                kind.family().isPublic() ? clock.instant() : null);
        send(basis, orders, units);
    }

    private static Begun begun(Order one, List<Unit> units) {
        var atOnce = one.kind().family().isPublic() || units.isEmpty();
        return new Begun(
                one.sanction().id(),
                atOnce ? SanctionState.EFFECTIVE : SanctionState.ORDERED,
                one.until(),
                one.paper().documentId(),
                one.paper().number());
    }

    private void send(Basis basis, List<Order> orders, List<Unit> units) {
        var dueOn = calendars.work().plusWorkdays(basis.today(), settings.number("release.internal.workdays"));
        order.send(orders, OrderKind.IMPOSE, units, "", dueOn);
    }

    private static Subject who(SanctionRow parent) {
        return new Subject(
                parent.casePartyId(),
                parent.partyId(),
                parent.role(),
                parent.name(),
                parent.isUnit(),
                parent.idKind(),
                parent.idNumber(),
                parent.bornOn());
    }
}
