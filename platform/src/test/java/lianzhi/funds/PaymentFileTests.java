package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.payouts.CheckPayout;
import lianzhi.funds.payouts.MakePaymentFile;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.PrintSlips;
import lianzhi.funds.payouts.ProposeBatch;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.RemitToTreasury;
import lianzhi.funds.payouts.SendBack;
import lianzhi.funds.payouts.SignPayout;
import lianzhi.funds.payouts.TakeAnswers;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.receipts.TakeCash;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PaymentFileStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that leaves by file, without a case, and money that came in cash; no connector to the bank here. */
@PlatformTest
class PaymentFileTests {
    @Autowired
    Court court;

    @Autowired
    ImportStatement statements;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    MakePaymentFile make;

    @Autowired
    TakeAnswers answers;

    @Autowired
    PaymentFileStore payments;

    @Autowired
    SendBack sendBack;

    @Autowired
    RemitToTreasury remit;

    @Autowired
    CheckPayout check;

    @Autowired
    SignPayout sign;

    @Autowired
    TakeCash cash;

    @Autowired
    ProposeBatch batch;

    @Autowired
    PrintSlips slips;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    Filed filed;

    @BeforeEach
    void aCase() {
        filed = court.newCase();
    }

    @AfterEach
    void theBooksAreWhole() {
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void a_payment_that_comes_back_by_file_is_paid_again_once() throws Exception {
        arrives("30000.00", "测试乙", filed.accountNumber(), "执行款");
        court.withAccount(filed);
        var payout = court.ready(filed, "20000.00");
        var file = make.handle(court.accountant(), null);
        assertThat(new String(payments.content(Court.CODE, file.id()), StandardCharsets.UTF_8))
                .contains(payout.reference())
                .contains("20000.00");
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.SENT);
        assertThat(balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo("9650.00");

        var bad = answer("参考号,结果,原因\nLZP0803999999999,成功,\n" + payout.reference() + ",退回,户名不符\n");
        assertThat(bad.returned()).isEqualTo(1);
        assertThat(bad.refused()).hasSize(1);
        assertThat(answer("参考号,结果,原因\n" + payout.reference() + ",退回,户名不符\n").again())
                .isEqualTo(1);
        var returned = court.payout(payout.id());
        assertThat(returned.state()).isEqualTo(Payout.State.RETURNED);
        assertThat(returned.why()).isEqualTo("户名不符");
        assertThat(balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo("29650.00");

        var clicks = new ArrayList<Callable<String>>();
        for (int i = 0; i < 20; i++) {
            clicks.add(() -> {
                try {
                    return "" + court.repeat(filed, returned).id();
                } catch (Refused refused) {
                    return refused.reasons().getFirst().code();
                }
            });
        }
        var said = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(clicks)) {
                said.add(done.get());
            }
        }
        assertThat(said.stream().filter(word -> word.matches("\\d+"))).hasSize(1);
        var again = court.payout(Long.parseLong(
                said.stream().filter(word -> word.matches("\\d+")).findFirst().orElseThrow()));
        court.check(again);
        court.approve(again);
        make.handle(court.accountant(), null);
        assertThat(answer("reference,result\n" + again.reference() + ",PAID\n").paid())
                .isEqualTo(1);
        assertThat(court.payout(again.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo("9650.00");
        assertThat(slips.ofPayout(court.accountant(), again.id()).words()).isEqualTo("人民币贰万元整");
    }

    @Test
    void chosen_payouts_go_into_one_file_all_of_them_or_none() throws Exception {
        arrives("30000.00", "测试乙", filed.accountNumber(), "执行款");
        court.withAccount(filed);
        var one = court.ready(filed, "1000.00");
        var two = court.ready(filed, "2000.00");
        var other = court.ready(filed, "3000.00");
        var unsigned = court.propose(filed, "4000.00", null);
        assertThat(refusal(() -> make.handle(court.accountant(), Set.of(one.id(), unsigned.id()))))
                .containsExactly("NOT_ALL_READY");
        assertThat(court.payout(one.id()).state()).isEqualTo(Payout.State.READY);
        assertThat(refusal(() -> make.handle(
                        court.samples.viewer("粤0804", lianzhi.access.Role.FUND_ACCOUNTANT), Set.of(one.id()))))
                .as("of another court")
                .containsExactly("NOTHING_READY");
        var ready = payments.ready(Court.CODE, MakePaymentFile.MOST);
        assertThat(ready.payouts()).contains(one.id(), two.id()).doesNotContain(unsigned.id());
        assertThat(ready.total()).isEqualTo(ready.payouts().size());
        var first = payments.ready(Court.CODE, 1);
        assertThat(first.payouts()).containsExactly(ready.payouts().getFirst());
        assertThat(first.total()).isEqualTo(ready.total());
        assertThat(first.sum())
                .isEqualTo(court.payout(first.payouts().getFirst()).amount());
        var file = make.handle(court.accountant(), Set.of(one.id(), two.id()));
        assertThat(payments.ready(Court.CODE, MakePaymentFile.MOST).sum())
                .isEqualTo(ready.sum().minus(one.amount()).minus(two.amount()));
        assertThat(file.payouts()).isEqualTo(2);
        assertThat(new String(payments.content(Court.CODE, file.id()), StandardCharsets.UTF_8))
                .contains(one.reference(), two.reference())
                .doesNotContain(other.reference());
        assertThat(court.payout(other.id()).state()).isEqualTo(Payout.State.READY);
        assertThat(refusal(() -> make.handle(court.accountant(), Set.of(one.id(), other.id()))))
                .as("in one file only")
                .containsExactly("NOT_ALL_READY");
    }

    @Test
    void of_a_payment_without_a_case_nobody_does_two_of_the_three_steps() {
        var reference = arrives("66.00", "陌生人", "", "无附言");
        var receipt = receipts.ofLine(reference).orElseThrow();
        var payout = sendBack.handle(
                court.accountant(),
                receipt.id(),
                new SendBack.SendBackOrder(receipt.version(), "陌生人", "某银行", "622200001111", "查无此案"),
                null);
        check.handle(court.secondAccountant(), payout.id(), payout.version(), true, "");
        for (var hand : List.of(court.accountant(), court.secondAccountant())) {
            var all = lianzhi.access.Viewer.of(
                    hand.personId(),
                    hand.name(),
                    Court.CODE,
                    Set.of(lianzhi.access.Role.FUND_ACCOUNTANT, lianzhi.access.Role.BUREAU_CHIEF));
            assertThat(refusal(() -> sign.handle(
                            all, payout.id(), court.payout(payout.id()).version(), true, "")))
                    .containsExactly("FOUR_EYES");
        }
    }

    @Test
    void unmatched_money_goes_back_to_the_account_that_it_came_from_and_nowhere_else() {
        var reference = arrives("88.00", "陌生人", "", "无附言");
        var receipt = receipts.ofLine(reference).orElseThrow();
        assertThat(refusal(() -> sendBack.handle(
                        court.accountant(),
                        receipt.id(),
                        new SendBack.SendBackOrder(receipt.version(), "陌生人", "某银行", "6217000099998888", "查无此案"),
                        null)))
                .containsExactly("NOT_WHERE_IT_CAME_FROM");
        var payout = sendBack.handle(
                court.accountant(),
                receipt.id(),
                new SendBack.SendBackOrder(receipt.version(), "陌生人", "某银行", "622200001111", "查无此案"),
                "back-" + receipt.id());
        assertThat(refusal(() -> sendBack.handle(
                        court.secondAccountant(),
                        receipt.id(),
                        new SendBack.SendBackOrder(receipt.version(), "陌生人", "某银行", "622200001111", "查无此案"),
                        null)))
                .containsExactly("NOT_UNMATCHED");
        assertThat(refusal(() -> check.handle(court.accountant(), payout.id(), payout.version(), true, "")))
                .containsExactly("FOUR_EYES");
        signed(payout);
        make.handle(court.accountant(), null);
        answer("参考号,结果\n" + payout.reference() + ",成功\n");
        assertThat(receipts.find(receipt.id()).orElseThrow().state()).isEqualTo(Receipt.State.SENT_BACK);
    }

    @Test
    void fees_go_to_the_treasury_and_never_more_than_were_taken() {
        arrives("30000.00", "测试乙", filed.accountNumber(), "执行款");
        var fees = ledger.free(Account.ofCourt(Court.CODE, AccountKind.FEES));
        assertThat(fees.isPositive()).isTrue();
        assertThat(refusal(() -> remit.handle(court.accountant(), treasury(fees.plus(Money.fen(1))), null)))
                .containsExactly("PAYOUT_ABOVE_BALANCE");
        var payout = remit.handle(court.accountant(), treasury(fees), null);
        assertThat(refusal(() -> remit.handle(court.secondAccountant(), treasury(Money.fen(1)), null)))
                .containsExactly("PAYOUT_ABOVE_BALANCE");
        assertThat(refusal(() -> sign.handle(court.chief(), payout.id(), payout.version() + 1, true, "")))
                .containsExactly("CHANGED_MEANWHILE");
        signed(payout);
        make.handle(court.accountant(), null);
        answer("参考号,结果\n" + payout.reference() + ",成功\n");
        assertThat(ledger.balance(Account.ofCourt(Court.CODE, AccountKind.FEES)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void cash_has_two_officers_a_number_without_gaps_and_is_paid_out_only_after_it_is_in_the_bank() {
        var judge = court.judge(filed);
        assertThat(refusal(() -> cash.take(court.accountant(), taken(null)))).containsExactly("SECOND_OFFICER_MISSING");
        var first = cash.take(court.accountant(), taken(secondLogin()));
        var second = cash.take(court.accountant(), taken(secondLogin()));
        assertThat(nr(second.number())).isEqualTo(nr(first.number()) + 1);
        court.withAccount(filed);
        assertThat(refusal(() -> court.propose(filed, "100.00", null))).containsExactly("PAYOUT_ABOVE_BALANCE");
        assertThat(slips.ofReceipt(judge, first.receiptId()).words()).isEqualTo("人民币伍佰元整");
        arrives("1000.00", "本院", "", "现金交存 " + first.number() + " " + second.number());
        assertThat(court.propose(filed, "100.00", null).state()).isEqualTo(Payout.State.PROPOSED);
    }

    @Test
    void a_batch_proposes_what_can_be_proposed_and_names_the_rest() {
        arrives("30000.00", "测试乙", filed.accountNumber(), "执行款");
        var without = court.newCase();
        court.withAccount(filed);
        var judge = court.judge(filed);
        var outcomes = batch.handle(judge, List.of(filed.id(), without.id()), "batch-" + filed.id());
        assertThat(outcomes.getFirst().payoutId()).isNotNull();
        assertThat(outcomes.getLast().reasons()).isNotEmpty();
        assertThat(batch.handle(judge, List.of(filed.id()), "batch-" + filed.id())
                        .getFirst()
                        .payoutId())
                .isEqualTo(outcomes.getFirst().payoutId());
    }

    @Test
    void a_fine_out_of_the_surplus_goes_to_the_treasury_by_three_people() {
        arrives("900000.00", "测试乙", filed.accountNumber(), "执行款");
        var surplus = ledger.free(Account.ofDebtor(Court.CODE, filed.id()));
        assertThat(surplus.isPositive()).isTrue();
        var fine = Money.yuan("1000.00");
        var payout = court.proposal(
                filed,
                new ProposePayout.Proposal(
                        court.party(filed, CaseParty.Role.DEBTOR).id(),
                        fine,
                        "",
                        null,
                        null,
                        false,
                        new ProposePayout.TreasuryAccount("国家金库湛江中心支库", "人民银行", "2700000000001", "(2026)粤0803司惩1号")));
        assertThat(payout.kind()).isEqualTo(Payout.Kind.TREASURY);
        assertThat(payout.purpose()).contains("(2026)粤0803司惩1号");
        court.check(payout);
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.PROPOSED);
        court.approve(payout);
        make.handle(court.accountant(), Set.of(payout.id()));
        answer("参考号,结果\n" + payout.reference() + ",成功\n");
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(ledger.free(Account.ofDebtor(Court.CODE, filed.id()))).isEqualTo(surplus.minus(fine));
    }

    @Test
    void a_fine_takes_only_what_the_creditors_leave() {
        arrives("30000.00", "测试乙", filed.accountNumber(), "执行款");
        var debtor = court.party(filed, CaseParty.Role.DEBTOR);
        assertThat(refusal(() -> court.proposal(
                        filed,
                        new ProposePayout.Proposal(
                                debtor.id(),
                                Money.yuan("1000.00"),
                                "",
                                null,
                                null,
                                false,
                                new ProposePayout.TreasuryAccount(
                                        "国家金库", "某银行", "6217000011112222", "(2026)粤0803司惩1号")))))
                .containsExactly("PAYOUT_ABOVE_BALANCE");
    }

    private void signed(Payout payout) {
        check.handle(
                court.secondAccountant(), payout.id(), court.payout(payout.id()).version(), true, "");
        sign.handle(court.chief(), payout.id(), court.payout(payout.id()).version(), true, "");
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.READY);
    }

    private static RemitToTreasury.RemitOrder treasury(Money amount) {
        return new RemitToTreasury.RemitOrder(Payout.Kind.FEES, amount, "国家金库湛江中心支库", "人民银行", "2700000000001");
    }

    private TakeCash.CashTaken taken(String secondLogin) {
        return new TakeCash.CashTaken(filed.id(), Receipt.Kind.CASH, Money.yuan("500.00"), "测试乙", "当场缴纳", secondLogin);
    }

    private String secondLogin() {
        return court.samples
                .person(Court.CODE, lianzhi.access.Role.BUREAU_CHIEF, 1)
                .login();
    }

    private static int nr(String slip) {
        return Integer.parseInt(slip.substring(slip.lastIndexOf('-') + 1));
    }

    private String arrives(String yuan, String payer, String subAccount, String purpose) {
        var reference = "F" + System.nanoTime();
        var csv = "流水号,交易日期,收支,金额,对方户名,对方账号,子账号,附言\n"
                + String.join(
                        ",",
                        reference,
                        java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .toString(),
                        "收",
                        yuan,
                        payer,
                        "622200001111",
                        subAccount,
                        purpose)
                + "\n";
        statements.fromFile(
                court.accountant(),
                ImportStatement.Source.CSV,
                "x.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        return reference;
    }

    private TakeAnswers.Taken answer(String csv) {
        return answers.handle(court.accountant(), "answer.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String balance(Account account) {
        return ledger.balance(account).toString();
    }

    private static List<String> refusal(Callable<?> act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refused.reasons().forEach(r -> codes.add(r.code())));
        return codes;
    }
}
