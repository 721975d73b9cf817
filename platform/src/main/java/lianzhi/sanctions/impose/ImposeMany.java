package lianzhi.sanctions.impose;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.documents.IssuedDocument;
import lianzhi.law.Money;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.Begun;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 批量作出惩戒决定: what one signature lays on many persons, a statement for each table however many they are. The
 * conditions are those of {@link ImposeSanction}: who has paid meanwhile is left alone.
 */
@Component
public class ImposeMany {
    private final CaseFiles cases;
    private final SanctionStore store;
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
            SanctionStore store,
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
        this.store = store;
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
        var today = LocalDate.now(clock);
        var files = cases.lockForSystem(many.casesOf(ids));
        var asked = many.lock(ids).stream()
                .filter(one -> one.state() == SanctionState.ASKED)
                .toList();
        var owed = debt.outstanding(files.keySet(), today);
        var open = new ArrayList<SanctionRow>();
        for (var one : asked) {
            if (owed.getOrDefault(one.caseId(), Money.ZERO).isPositive()) open.add(one);
            else store.ended(one.id(), SanctionState.WITHDRAWN, "义务已经履行", clock.instant());
        }
        if (open.isEmpty()) return List.of();
        var signed = approver == null
                ? "院长"
                : people.find(approver).map(Person::name).orElse("院长");
        var papers = write.begin(by, open, kind, today, signed);
        var ends = new HashMap<CaseId, @Nullable LocalDate>();
        open.forEach(one -> ends.put(one.caseId(), Term.end(one, today)));
        start(files, open, kind, papers, ends, today);
        tell.decided(open, by, today);
        audit.record(
                by,
                "SANCTION_BEGAN",
                open.stream().collect(toMap(one -> "sanction:" + one.id(), one -> Map.of("measure", kind.code()))));
        for (var unit : List.of(true, false)) {
            var parents = open.stream().filter(one -> one.isUnit() == unit).toList();
            measures.following(kind.family(), unit).forEach(next -> follow(files, parents, next, papers, ends, today));
        }
        return open.stream().map(SanctionRow::id).toList();
    }

    /** Joint measures begin with their parents and rest on their papers; without a linked unit nothing is ordered. */
    private void follow(
            Map<CaseId, CaseBrief> files,
            List<SanctionRow> parents,
            MeasureKind kind,
            Map<CaseId, IssuedDocument> papers,
            Map<CaseId, @Nullable LocalDate> ends,
            LocalDate today) {
        if (parents.isEmpty() || order.units(kind).isEmpty()) return;
        var wanted = new Wanted(List.of(), "", "", null, null);
        var asked = many.ask(
                parents.stream()
                        .map(one -> new Asked(
                                Objects.requireNonNull(files.get(one.caseId())),
                                kind,
                                who(one),
                                wanted,
                                one.id(),
                                null))
                        .toList(),
                null,
                clock.instant(),
                today);
        start(files, many.lock(asked.values()), kind, papers, ends, today);
    }

    private void start(
            Map<CaseId, CaseBrief> files,
            List<SanctionRow> all,
            MeasureKind kind,
            Map<CaseId, IssuedDocument> papers,
            Map<CaseId, @Nullable LocalDate> ends,
            LocalDate today) {
        var units = order.units(kind);
        var shown = kind.family().isPublic();
        var state = shown || units.isEmpty() ? SanctionState.EFFECTIVE : SanctionState.ORDERED;
        var orders = all.stream()
                .map(one -> new Order(
                        Objects.requireNonNull(files.get(one.caseId())),
                        one,
                        kind,
                        paper(papers, one),
                        ends.get(one.caseId())))
                .toList();
        many.begin(
                orders.stream()
                        .map(one -> new Begun(
                                one.sanction().id(),
                                state,
                                one.until(),
                                one.paper().documentId(),
                                one.paper().number()))
                        .toList(),
                today,
                shown ? clock.instant() : null);
        var dueOn = calendars.work().plusWorkdays(today, settings.number("release.internal.workdays"));
        order.send(orders, OrderKind.IMPOSE, units, "", dueOn);
    }

    private static Paper paper(Map<CaseId, IssuedDocument> papers, SanctionRow one) {
        var paper = Objects.requireNonNull(papers.get(one.caseId()));
        return new Paper(paper.id(), Objects.requireNonNullElse(paper.number(), ""));
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
