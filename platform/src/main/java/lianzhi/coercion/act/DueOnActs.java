package lianzhi.coercion.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.WaitingRequests;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** 待办: clocks of acts and answers owed to parties, on the desk of those who may do something about it. */
@Component
class DueOnActs implements WorkbenchSource {
    private final ClockStore clocks;
    private final WaitingRequests requests;
    private final CoercionCatalogue catalogue;
    private final Clock clock;

    DueOnActs(ClockStore clocks, WaitingRequests requests, CoercionCatalogue catalogue, Clock clock) {
        this.clocks = clocks;
        this.requests = requests;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        if (!viewer.may(Power.CARRY_OUT) && !viewer.may(Power.SUPERVISE)) {
            return List::of;
        }
        var end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var running = clocks.running(trip, viewer, end, most);
        Supplier<List<WaitingRequests.Waiting>> waiting = List::of;
        if (viewer.may(Power.WORK_CASE)) {
            var onlyEscalated = !viewer.may(Power.PUNISH) && viewer.may(Power.SUPERVISE);
            waiting = requests.waiting(trip, viewer, until, onlyEscalated, most);
        }
        var asked = waiting;
        return () -> Stream.concat(
                        running.get().stream().map(this::item),
                        asked.get().stream().map(this::item))
                .sorted(Comparator.comparing(WorkbenchItem::due))
                .limit(most)
                .toList();
    }

    private WorkbenchItem item(ClockStore.Running one) {
        var kind = catalogue.kind(one.kind());
        var known = kind.clocks().stream()
                .filter(each -> each.code().equals(one.clock().code()))
                .findFirst()
                .orElseThrow();
        return new WorkbenchItem(
                one.clock().id(),
                "sanction",
                one.clock().code(),
                one.caseId(),
                one.caseNumber(),
                one.parties(),
                new Words(kind.zh() + "：" + known.zh(), kind.en() + ": " + known.en()),
                new Words(one.personName(), one.personName()),
                known.article(),
                one.clock().dueAt().toString(),
                LocalDate.ofInstant(one.clock().startedAt(), clock.getZone()),
                null,
                new WorkbenchItem.Act(
                        new Words("查看", "Open"), "/cases/" + one.caseId().value() + "/coercion"));
    }

    private WorkbenchItem item(WaitingRequests.Waiting request) {
        var kind = catalogue.request(request.kind());
        return new WorkbenchItem(
                request.id(),
                "answer",
                request.kind(),
                request.caseId(),
                request.caseNumber(),
                request.parties(),
                new Words(kind.zh(), kind.en()),
                new Words(request.partyName(), request.partyName()),
                kind.article(),
                String.valueOf(request.dueOn()),
                LocalDate.ofInstant(request.askedAt(), clock.getZone()),
                null,
                new WorkbenchItem.Act(
                        new Words("答复", "Answer"), "/cases/" + request.caseId().value() + "/requests"));
    }
}
