package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One receipt, shared among cases: each is paid its own share whole, whatever the others were paid of it. */
@PlatformTest
class SharedReceiptTests {
    @Autowired
    Court court;

    @Autowired
    OpenPot pot;

    @Autowired
    ServePlan serve;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    Ledger ledger;

    @Test
    void what_one_case_was_paid_of_a_receipt_takes_nothing_from_the_other() throws Exception {
        try (var bank = new FakeBank()) {
            var presiding = pot.of(bank, "9000.00");
            var other = court.newCase();
            var plan = pot.plan(presiding, List.of(), claim("甲", presiding), claim("乙", other));
            court.approvePlan(presiding, plan);
            plan.services()
                    .forEach(party -> serve.handle(
                            court.judge(presiding), plan.id(), party.party(), OpenPot.TODAY.minusDays(40)));
            carryOut.handle(court.judge(presiding), plan.id());
            for (var filed : List.of(presiding, other)) {
                court.withAccount(filed);
                var share = ledger.free(Account.ofApplicant(Court.CODE, filed.id()));
                assertThat(share.isPositive()).isTrue();
                assertThat(court.propose(filed, share.toString(), null).amount())
                        .isEqualTo(share);
            }
        }
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    private static PlanRequest.Claim claim(String name, Filed filed) {
        return new PlanRequest.Claim(
                name,
                filed.id().value(),
                PlanRequest.Right.ORDINARY,
                Money.yuan("20000.00"),
                null,
                OpenPot.TODAY.minusYears(1),
                false);
    }
}
