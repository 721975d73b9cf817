package lianzhi.cases.workbench;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.store.WorkbenchStore;
import lianzhi.operations.AllOf;
import lianzhi.operations.Trips;
import lianzhi.settings.Calendars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 打开工作台: what must be done, the most urgent first. */
@Component
public class ShowWorkbench {
    private static final int DAYS = 14;
    /** More than fit on a screen; who goes down the list gets the rest. */
    private static final int FIRST = 20;

    private static final int FURTHER = 100;

    private final WorkbenchStore store;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final AllOf<WorkbenchSource> sources;
    private final Trips trips;
    private final Clock clock;

    ShowWorkbench(
            WorkbenchStore store,
            Catalogue catalogue,
            Calendars calendars,
            ObjectProvider<WorkbenchSource> sources,
            Trips trips,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.sources = new AllOf<>(sources);
        this.trips = trips;
        this.clock = clock;
    }

    /** @param further how often more was asked for, 0 to 9: twenty items, then a hundred more each time */
    public Workbench show(Viewer viewer, int further) {
        var most = FIRST + FURTHER * further;
        var today = LocalDate.now(clock);
        var until = today.plusDays(DAYS - 1);
        var trip = trips.begin();
        var others = sources.get().stream()
                .map(source -> source.ask(trip, viewer, until, most + 1))
                .toList();
        var daily = store.perDay(trip, viewer, today, until);
        var counted = store.counts(trip, viewer, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        // the longest answer last: nobody is woken for the first piece of it while the rest is still looked for
        var due = store.due(trip, viewer, until, most + 1);
        trip.go();
        var items = new ArrayList<WorkbenchItem>();
        due.get().forEach(node -> items.add(item(node)));
        var perDay = new DueCounts(today, daily.get(), WorkbenchStore.counted(viewer));
        for (var rows : others) {
            items.addAll(rows.get());
            perDay.add(rows.get(), most);
        }
        items.sort(Comparator.comparing(WorkbenchItem::due));
        var counts = counted.get().getFirst();
        return new Workbench(
                perDay.late(),
                perDay.isMoreLate(),
                perDay.on(today),
                perDay.between(today.plusDays(1), today.plusDays(DueColour.NEAR_DAYS)),
                counts.open(),
                counts.doneThisWeek(),
                counts.approvalsWaiting(),
                counts.requestsReturned(),
                List.copyOf(items.subList(0, Math.min(most, items.size()))),
                items.size() > most,
                days(perDay, today));
    }

    private List<Workbench.Day> days(DueCounts perDay, LocalDate today) {
        var work = calendars.work();
        var days = new ArrayList<Workbench.Day>();
        for (var day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
            var count = day.equals(today) ? perDay.late() + perDay.on(today) : perDay.on(day);
            days.add(new Workbench.Day(day, count, work.isRestDay(day)));
        }
        return days;
    }

    private WorkbenchItem item(DueNode node) {
        var kind = catalogue.node(node.code()).orElseThrow();
        var started = catalogue
                .event(node.startedBy())
                .map(event -> new Words(event.zh(), event.en()))
                .orElse(null);
        var at = node.dueAt();
        return new WorkbenchItem(
                node.id(),
                "step",
                node.code(),
                node.caseId(),
                node.caseNumber(),
                node.parties(),
                new Words(kind.zh(), kind.en()),
                started == null
                        ? null
                        : new Words(
                                started.zh() + "（" + node.startsOn() + "）起算",
                                "Since: " + started.en() + ", " + node.startsOn()),
                kind.rule(),
                at == null
                        ? node.dueOn().toString()
                        : at.atZone(clock.getZone()).toOffsetDateTime().toString(),
                node.startsOn(),
                started,
                new WorkbenchItem.Act(
                        new Words("去办理", "Open"), "/cases/" + node.caseId().value()));
    }
}
