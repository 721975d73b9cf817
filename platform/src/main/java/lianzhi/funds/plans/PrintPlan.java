package lianzhi.funds.plans;

import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.LawSettings;
import lianzhi.law.text.CapitalNumerals;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 打印分配方案. */
@Component
public class PrintPlan {
    private final CaseFiles files;
    private final PlanStore plans;
    private final Settings settings;

    PrintPlan(CaseFiles files, PlanStore plans, Settings settings) {
        this.files = files;
        this.plans = plans;
        this.settings = settings;
    }

    public PlanSheet of(Viewer viewer, long planId) {
        viewer.require(Power.READ_FUNDS);
        var plan = plans.get(planId);
        var brief = files.readable(viewer, new CaseId(plan.caseId()));
        var numerals = new CapitalNumerals(LawSettings.defaults()
                .with("numerals.jiaoZheng", settings.text("numerals.jiaoZheng"))
                .with("numerals.zeroForms", settings.text("numerals.zeroForms")));
        return new PlanSheet(
                plan,
                brief.courtCode(),
                brief.number(),
                brief.parties(),
                brief.judgeName(),
                plan.regime().zh,
                plan.regime().article,
                numerals.of(plan.proceeds()),
                numerals.of(plan.remaining()),
                plan.shares().stream().map(share -> numerals.of(share.fen())).toList());
    }
}
