package lianzhi.funds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import org.springframework.stereotype.Component;

/** 拍卖款到账，分配程序已启动: the price of a sale lies here and several creditors want it. */
@Component
class OpenPot {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.now(ZONE);
    private final Court court;
    private final OpenDistribution open;
    private final MakePlan make;

    OpenPot(Court court, OpenDistribution open, MakePlan make) {
        this.court = court;
        this.open = open;
        this.make = make;
    }

    Filed of(FakeBank bank, String yuan) {
        var presiding = court.newCase();
        bank.in(yuan, "买受人", "622200001111", presiding.accountNumber(), "拍卖成交款");
        court.readBank();
        open.handle(court.judge(presiding), presiding.id(), "多名债权人");
        return presiding;
    }

    Plan plan(Filed presiding, List<PlanRequest.Named> costs, PlanRequest.Claim... claims) {
        return make.handle(
                court.judge(presiding),
                presiding.id(),
                new PlanRequest(false, false, TODAY, costs, List.of(), List.of(), List.of(claims)));
    }
}
