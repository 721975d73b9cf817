package lianzhi.sanctions.review;

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
import lianzhi.sanctions.store.ReviewStore;
import org.springframework.stereotype.Component;

/** 待复议结果 on the workbench: reviews that the higher court has not decided. */
@Component
class DueReviews implements WorkbenchSource {
    private static final Article FIFTEEN_DAYS = Article.of("DISH", "12", "失信规定第12条", Mark.V);
    private final ReviewStore reviews;
    private final CaseFiles cases;
    private final Measures measures;

    DueReviews(ReviewStore reviews, CaseFiles cases, Measures measures) {
        this.reviews = reviews;
        this.cases = cases;
        this.measures = measures;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        var owed = reviews.owed(trip, viewer, cases.visibleTo(viewer), until, most);
        return () -> owed.get().stream()
                .map(one -> {
                    var kind = measures.of(one.measure());
                    return new WorkbenchItem(
                            one.id(),
                            "sanction",
                            "REVIEW",
                            new CaseId(one.caseId()),
                            one.caseNumber(),
                            one.parties(),
                            new Words(
                                    "等上级法院复议：" + kind.zh() + " " + one.name(),
                                    "Review awaited: " + kind.en() + ", " + one.name()),
                            new Words("上级法院应在15日内作出决定", "The higher court decides within 15 days"),
                            FIFTEEN_DAYS,
                            one.dueOn().toString(),
                            null,
                            null,
                            new WorkbenchItem.Act(
                                    new Words("登记结果", "Record the outcome"), "/cases/" + one.caseId() + "/credit"));
                })
                .toList();
    }
}
