package lianzhi.funds;

import lianzhi.cases.filing.Filed;
import org.springframework.stereotype.Component;

/** Money that arrived for a case, an account of the applicant and a payout that waits, for tests of other modules. */
@Component
public class MoneyOfCase {
    private final Court court;

    MoneyOfCase(Court court) {
        this.court = court;
    }

    /** The ids of what is there afterwards are found by the case. */
    public void arrive(Filed filed, String yuan) throws Exception {
        try (var bank = new FakeBank()) {
            bank.in(yuan, "测试付款", court.anAccount(), filed.accountNumber(), "执行款");
            court.readBank();
            court.withAccount(filed);
            var unused = court.propose(filed, "100.00", null);
        }
    }
}
