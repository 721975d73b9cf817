package lianzhi.funds.held;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.cases.Words;
import lianzhi.funds.store.LapsingEscrow;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** 提存届满 on the workbench: money whose right to be collected lapses or has, until it is collected or remitted. */
@Component
class EscrowOnTheWorkbench implements WorkbenchSource {
    private static final Article ARTICLE = Article.of("CC", "574", "民法典第574条", Mark.V);
    private final LapsingEscrow escrow;

    EscrowOnTheWorkbench(LapsingEscrow escrow) {
        this.escrow = escrow;
    }

    @Override
    public Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most) {
        if (!viewer.may(Power.PROPOSE_PAYOUT) || !viewer.may(Power.READ_FUNDS)) {
            return List::of;
        }
        var lapsing = escrow.by(trip, viewer, until.minusYears(5), most);
        return () -> lapsing.get().stream().map(EscrowOnTheWorkbench::item).toList();
    }

    private static WorkbenchItem item(LapsingEscrow.Lapsing of) {
        return new WorkbenchItem(
                -of.caseId(),
                "funds",
                "ESCROW_LAPSES",
                new CaseId(of.caseId()),
                of.caseNumber(),
                of.parties(),
                new Words("提存满五年 " + of.amount(), "In escrow for five years: " + of.amount()),
                new Words("届满无人领取的，上缴国库", "What nobody collected goes to the treasury"),
                ARTICLE,
                of.since().plusYears(5).toString(),
                of.since(),
                null,
                new WorkbenchItem.Act(new Words("看提存款", "See the escrow"), "/funds/escrow"));
    }
}
