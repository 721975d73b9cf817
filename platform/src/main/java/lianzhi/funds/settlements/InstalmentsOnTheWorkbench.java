package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.funds.store.SettlementQuery;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** 分期到期提醒 on the workbench: instalments that are due or missed, as long as they are not paid. */
@Component
class InstalmentsOnTheWorkbench implements WorkbenchSource {
    private final SettlementQuery settlements;
    private final Clock clock;

    InstalmentsOnTheWorkbench(SettlementQuery settlements, Clock clock) {
        this.settlements = settlements;
        this.clock = clock;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        if (!viewer.may(Power.WORK_CASE) || !viewer.may(Power.READ_FUNDS)) {
            return List::of;
        }
        var unpaid = settlements.unpaid(trip, viewer, until, most);
        return () -> items(unpaid.get());
    }

    private List<WorkbenchItem> items(List<SettlementQuery.Due> unpaid) {
        var today = LocalDate.now(clock);
        var items = new ArrayList<WorkbenchItem>();
        for (var due : unpaid) {
            boolean late = due.dueOn().isBefore(today);
            items.add(new WorkbenchItem(
                    due.settlementId() * 1000 + due.nr(),
                    "funds",
                    late ? "INSTALMENT_MISSED" : "INSTALMENT_DUE",
                    new CaseId(due.caseId()),
                    due.caseNumber(),
                    due.parties(),
                    late
                            ? new Words(
                                    "第" + due.nr() + "期逾期未付，尚欠 " + due.missing(),
                                    "Instalment " + due.nr() + " missed, " + due.missing() + " open")
                            : new Words(
                                    "第" + due.nr() + "期将到期 " + due.missing(),
                                    "Instalment " + due.nr() + " falls due: " + due.missing()),
                    new Words("和解、分期协议", "Settlement by instalments"),
                    null,
                    due.dueOn().toString(),
                    due.agreedOn(),
                    null,
                    new WorkbenchItem.Act(
                            new Words("看分期", "See the instalments"), "/cases/" + due.caseId() + "/settlement")));
        }
        return items;
    }
}
