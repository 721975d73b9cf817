package lianzhi.coercion.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.requests.ReadRequests;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.RequestStore;
import org.springframework.stereotype.Component;

/** 待办: clocks of acts and answers owed to parties, on the desk of those who may do something about it. */
@Component
class DueOnActs implements WorkbenchSource {
    private final ClockStore clocks;
    private final RequestStore requests;
    private final ReadRequests read;
    private final CoercionCatalogue catalogue;
    private final Clock clock;

    DueOnActs(ClockStore clocks, RequestStore requests, ReadRequests read, CoercionCatalogue catalogue, Clock clock) {
        this.clocks = clocks;
        this.requests = requests;
        this.read = read;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public List<WorkbenchItem> items(Viewer viewer, LocalDate until, int most) {
        if (!viewer.may(Power.CARRY_OUT) && !viewer.may(Power.SUPERVISE)) {
            return List.of();
        }
        var end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var items = new ArrayList<WorkbenchItem>();
        clocks.running(viewer, end, most).forEach(one -> items.add(item(one)));
        if (viewer.may(Power.WORK_CASE)) {
            var onlyEscalated = !viewer.may(Power.PUNISH) && viewer.may(Power.SUPERVISE);
            requests.waiting(viewer, until, onlyEscalated, most).forEach(one -> items.add(item(one)));
        }
        items.sort(Comparator.comparing(WorkbenchItem::due));
        return items.stream().limit(most).toList();
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

    private WorkbenchItem item(RequestStore.Listed one) {
        var request = read.read(one.request());
        return new WorkbenchItem(
                request.id(),
                "answer",
                request.kind(),
                request.caseId(),
                one.caseNumber(),
                one.parties(),
                request.title(),
                new Words(request.partyName(), request.partyName()),
                request.article(),
                String.valueOf(request.dueOn()),
                LocalDate.ofInstant(request.askedAt(), clock.getZone()),
                null,
                new WorkbenchItem.Act(
                        new Words("答复", "Answer"), "/cases/" + request.caseId().value() + "/requests"));
    }
}
