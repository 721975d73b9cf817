package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.access.Power;
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
import lianzhi.sanctions.store.EndingMeasure;
import lianzhi.sanctions.store.EndingSoon;
import org.springframework.stereotype.Component;

/** 续期提醒 on the workbench: exit bans and border control in their last month; who does not renew in time lets them end. */
@Component
class DueRenewals implements WorkbenchSource {
    private static final Article WINDOW = Article.of("EXITF", "6", "法定不批准出境人员通报备案规定第6条", Mark.V);
    private final EndingSoon ending;
    private final CaseFiles cases;
    private final Measures measures;
    private final Clock clock;

    DueRenewals(EndingSoon ending, CaseFiles cases, Measures measures, Clock clock) {
        this.ending = ending;
        this.cases = cases;
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        if (!viewer.may(Power.CONTROL_ASSETS)) return List::of;
        var month = LocalDate.now(clock).plusMonths(1);
        var soon = ending.until(trip, viewer, cases.visibleTo(viewer), month, most);
        return () -> soon.get().stream().map(this::item).toList();
    }

    private WorkbenchItem item(EndingMeasure one) {
        var kind = measures.of(one.measure());
        return new WorkbenchItem(
                one.id(),
                "sanction",
                "RENEW",
                new CaseId(one.caseId()),
                one.caseNumber(),
                one.parties(),
                new Words(
                        "续期或让其到期：" + kind.zh() + " " + one.name(),
                        "Renew, or let it end: " + kind.en() + ", " + one.name()),
                new Words("期满前一个月内续报，不续即自动解除", "Renew within the last month; otherwise it ends by itself"),
                WINDOW,
                one.endsOn().toString(),
                null,
                null,
                new WorkbenchItem.Act(new Words("办理续期", "Renew"), "/cases/" + one.caseId() + "/credit"));
    }
}
