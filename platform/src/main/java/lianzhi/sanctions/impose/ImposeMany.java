package lianzhi.sanctions.impose;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import lianzhi.documents.IssuedDocument;
import lianzhi.law.Money;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.Begun;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.SanctionRow;
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
     * @param caseIds of all of them
     * @param ids without grace
     * @return those that began
     */
    public Set<Long> granted(Viewer by, Collection<CaseId> caseIds, Collection<Long> ids, @Nullable Long approver) {
        var files = cases.lockForSystem(caseIds);
        var asked = many.lock(ids).stream()
                .filter(one -> one.state() == SanctionState.ASKED)
                .toList();
        return begin(by, files, asked, approver);
    }

    /** The caller has locked cases and measures. @return those that began */
    Set<Long> begin(
            @Nullable Viewer by, Map<CaseId, CaseBrief> files, List<SanctionRow> locked, @Nullable Long approver) {
        var today = LocalDate.now(clock);
        var owed = debt.outstanding(files.keySet(), today);
        var standing = locked.stream()
                .collect(partitioningBy(
                        one -> owed.getOrDefault(one.caseId(), Money.ZERO).isPositive()));
        var paid = Objects.requireNonNull(standing.get(false));
        many.ended(paid.stream().map(SanctionRow::id).toList(), SanctionState.WITHDRAWN, "义务已经履行", clock.instant());
        var open = new LinkedHashMap<SanctionRow, MeasureKind>();
        Objects.requireNonNull(standing.get(true)).forEach(one -> open.put(one, measures.of(one.measure())));
        if (open.isEmpty()) return Set.of();
        var signed = approver == null
                ? "院长"
                : people.find(approver).map(Person::name).orElse("院长");
        var papers = write.begin(by, open, today, signed, tell.decided(open.keySet(), by, today));
        audit.record(
                by,
                "SANCTION_BEGAN",
                open.entrySet().stream()
                        .collect(toMap(
                                one -> "sanction:" + one.getKey().id(),
                                one -> Map.of("measure", one.getValue().code()))));
        start(new Basis(files, today), open, papers);
        return open.keySet().stream().map(SanctionRow::id).collect(toSet());
    }

    /** They, and the joint measures that begin with them and rest on their papers. */
    private void start(Basis basis, Map<SanctionRow, MeasureKind> open, List<IssuedDocument> papers) {
        var linked = new Linked(measures, order.linked());
        var orders = new LinkedHashMap<Order, List<Unit>>();
        var begun = new ArrayList<Begun>();
        var joint = new LinkedHashMap<Asked, Order>();
        var paper = papers.iterator();
        open.forEach((one, kind) -> {
            var first = basis.order(one, kind, paper.next());
            var units = linked.units(kind);
            orders.put(first, units);
            begun.add(begun(first, units));
            for (var next : linked.following(kind, one.isUnit()))
                joint.put(new Asked(first.file(), next, first.who(), Wanted.NOTHING, one.id(), null), first);
        });
        many.begin(begun, basis.today(), clock.instant());
        follow(basis, joint, linked)
                .forEach((asked, id) -> orders.put(
                        Objects.requireNonNull(joint.get(asked)).following(id, asked.kind()),
                        linked.units(asked.kind())));
        var dueOn = calendars.work().plusWorkdays(basis.today(), settings.number("release.internal.workdays"));
        order.send(orders, OrderKind.IMPOSE, "", dueOn);
    }

    private Map<Asked, Long> follow(Basis basis, Map<Asked, Order> joint, Linked linked) {
        var begun = new LinkedHashMap<Asked, Begun>();
        joint.forEach((asked, parent) ->
                begun.put(asked, begun(parent.following(parent.sanction(), asked.kind()), linked.units(asked.kind()))));
        return many.follow(begun, clock.instant(), basis.today());
    }

    private static Begun begun(Order one, List<Unit> units) {
        var isPublic = one.kind().family().isPublic();
        return new Begun(
                one.sanction(),
                isPublic || units.isEmpty() ? SanctionState.EFFECTIVE : SanctionState.ORDERED,
                one.until(),
                one.paper().documentId(),
                one.paper().number(),
                isPublic);
    }
}
