package lianzhi.funds;

import lianzhi.cases.filing.Filed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case on whose own account thirty thousand yuan have arrived. */
abstract class ArrivedMoney {
    @Autowired
    Court court;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void moneyHasArrived() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
    }

    @AfterEach
    void closeBank() {
        bank.close();
    }
}
