package lianzhi.sanctions.lift;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.operations.Trip;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.SanctionList;
import lianzhi.sanctions.store.SanctionList.DueLifting;
import org.springframework.stereotype.Component;

/** 待解除: liftings whose receipts are still awaited, and interceptions that nobody has dealt with, on the workbench. */
@Component
class DueLiftings implements WorkbenchSource {
    private static final Article DELETION = Article.of("DISH", "10", "失信规定第10条", Mark.V);
    private final SanctionList list;
    private final CaseFiles cases;
    private final Measures measures;

    DueLiftings(SanctionList list, CaseFiles cases, Measures measures) {
        this.list = list;
        this.cases = cases;
        this.measures = measures;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        var due = list.dueLiftings(trip, viewer, cases.visibleTo(viewer), until, most);
        return () -> due.get().stream().map(this::item).toList();
    }

    private WorkbenchItem item(DueLifting one) {
        var kind = measures.of(one.measure());
        return new WorkbenchItem(
                one.id(),
                "sanction",
                one.measure(),
                new CaseId(one.caseId()),
                one.caseNumber(),
                one.parties(),
                new Words(
                        "跟踪解除：" + kind.zh() + " " + one.name(), "Follow the lifting: " + kind.en() + ", " + one.name()),
                new Words("还有 " + one.open() + " 个单位未回执", one.open() + " receipts are still awaited"),
                DELETION,
                one.dueOn().toString(),
                null,
                null,
                new WorkbenchItem.Act(new Words("查看", "Look"), "/cases/" + one.caseId() + "/credit"));
    }
}
