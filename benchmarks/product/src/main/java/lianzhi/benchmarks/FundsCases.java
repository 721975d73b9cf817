package lianzhi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.cases.filing.FileCase;
import org.springframework.context.ConfigurableApplicationContext;

/** Cases with their own accounts, for money that names them. */
final class FundsCases {
    private static final int CASES = 1_000;

    private FundsCases() {}

    static List<String> accounts(ConfigurableApplicationContext server) {
        server.getBean(SeedPeople.class)
                .ensure(
                        List.of(
                                new NewPerson("b-filing", "测试立案", FundsBooks.COURT, Set.of(Role.FILING_CLERK)),
                                new NewPerson("b-judge", "测试法官", FundsBooks.COURT, Set.of(Role.JUDGE))),
                        "Measured-2026");
        var clerk = server.getBean(People.class)
                .findByLogin("b-filing")
                .orElseThrow()
                .asViewer();
        var file = server.getBean(FileCase.class);
        var accounts = new ArrayList<String>();
        for (int i = 0; i < CASES; i++) {
            accounts.add(file.file(clerk, SampleApplication.next(), null).accountNumber());
        }
        return accounts;
    }
}
