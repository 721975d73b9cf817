package lianzhi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.FileCase;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.law.Money;
import org.springframework.context.ConfigurableApplicationContext;

/** A plan of a thousand creditors: tiers, shares, the sentence of every line, stored with its parties. */
final class FundsPlan {
    private static final int CREDITORS = 1000;
    private static final double LIMIT_MS = 200;

    private FundsPlan() {}

    static void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times) throws Exception {
        var people = server.getBean(People.class);
        server.getBean(SeedPeople.class)
                .ensure(
                        List.of(
                                new NewPerson("b-filing", "测试立案", FundsBooks.COURT, Set.of(Role.FILING_CLERK)),
                                new NewPerson("b-judge", "测试法官", FundsBooks.COURT, Set.of(Role.JUDGE))),
                        "Lianzhi-2026");
        var judge = people.findByLogin("b-judge").orElseThrow().asViewer();
        var filed = server.getBean(FileCase.class)
                .file(people.findByLogin("b-filing").orElseThrow().asViewer(), SampleApplication.next(), null);
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var csv = "流水号,交易日期,收支,金额,对方户名,子账号\nPLAN1," + day + ",收,5000000.00,买受人," + filed.accountNumber() + "\n";
        server.getBean(ImportStatement.class)
                .fromFile(
                        Viewer.of(1, "测试案款", FundsBooks.COURT, Set.of(Role.FUND_ACCOUNTANT)),
                        ImportStatement.Source.CSV,
                        "plan.csv",
                        ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        server.getBean(OpenDistribution.class).handle(judge, filed.id(), "多名债权人");
        var claims = new ArrayList<PlanRequest.Claim>();
        for (int i = 0; i < CREDITORS; i++) {
            claims.add(new PlanRequest.Claim(
                    "测试债权人" + i,
                    filed.id().value(),
                    i % 50 == 0 ? PlanRequest.Right.MORTGAGE : PlanRequest.Right.ORDINARY,
                    Money.fen(1_000_000 + i * 977L),
                    Money.fen(10_000 + i),
                    day.minusDays(i % 900),
                    false));
        }
        var request = new PlanRequest(false, false, day, List.of(), List.of(), List.of(), claims);
        var make = server.getBean(MakePlan.class);
        for (int i = 0; i < 5; i++) {
            make.handle(judge, filed.id(), request);
        }
        var took = new double[Math.max(5, times)];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            var plan = make.handle(judge, filed.id(), request);
            took[i] = (System.nanoTime() - begun) / 1e6;
            if (plan.shares().size() < 2 * CREDITORS) {
                throw new IllegalStateException("Lines " + plan.shares().size());
            }
        }
        double p = Clients.median(took);
        System.out.printf("funds-plan ratio=%.2f product=%.0fms bound=%.0fms%n", p / LIMIT_MS, p, LIMIT_MS);
    }
}
