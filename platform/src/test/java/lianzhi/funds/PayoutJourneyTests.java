package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.Payout.State;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PayoutJourneyTests {
    @Autowired
    Court court;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    AllocationStore allocations;

    @Autowired
    Ledger ledger;

    @Autowired
    LiveDebt debt;

    @Autowired
    DSLContext db;

    FakeBank bank;

    @BeforeEach
    void openBank() throws Exception {
        bank = new FakeBank();
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void money_on_the_cases_own_account_is_matched_allocated_paid_and_confirmed() {
        var filed = arrived("30000.00");
        var receipt = onlyReceipt(filed);
        assertThat(receipt.state()).isEqualTo(Receipt.State.HELD);
        var allocation = allocations.inForce(receipt.id()).orElseThrow();
        // 30,000 × 1.5 % − 100
        assertThat(allocation.fee()).isEqualTo(Money.yuan("350.00"));
        assertThat(allocation.costs()).isEqualTo(Money.yuan("2300.00"));
        assertThat(allocation.generalInterest().isPositive()).isTrue();
        assertThat(allocation.doubledPart()).isEqualTo(Money.ZERO);
        assertThat(allocation.forCreditors()).isEqualTo(Money.yuan("29650.00"));

        court.withAccount(filed);
        var payout = court.ready(filed, "29650.00");
        assertThat(payout.state()).isEqualTo(State.READY);
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(State.CONFIRMED);
        assertThat(onlyReceipt(filed).state()).isEqualTo(Receipt.State.SETTLED);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.ZERO);
        assertThat(bank.orders).containsExactly(payout.reference());
        assertThat(events(filed))
                .contains("FUNDS_ARRIVED", "FUNDS_MATCHED", "FUNDS_ARRIVED_TOLD", "FEE_COLLECTED", "FUNDS_PAID_OUT");
    }

    @Test
    void the_debt_falls_on_the_day_of_arrival_by_what_the_creditor_gets() {
        var filed = court.newCase();
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var before = debt.outstanding(filed.id(), today);
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        assertThat(debt.outstanding(filed.id(), today)).isEqualTo(before.minus(Money.yuan("29650.00")));
    }

    @Test
    void more_than_the_debt_leaves_a_surplus_for_the_debtor_and_the_fee_is_on_the_debt_alone() {
        var filed = arrived("900000.00");
        var allocation = allocations.inForce(onlyReceipt(filed).id()).orElseThrow();
        assertThat(allocation.surplus().isPositive()).isTrue();
        assertThat(allocation.fee())
                .isEqualTo(lianzhi.law.fees.FeeScale.EXECUTION
                        .on(allocation.forCreditors())
                        .fee());
        assertThat(ledger.balance(Account.ofDebtor(Court.CODE, filed.id()))).isEqualTo(allocation.surplus());
        assertThat(events(filed)).contains("OBLIGATION_PERFORMED");
    }

    @Test
    void the_same_line_twice_is_booked_once() {
        var filed = court.newCase();
        var reference = bank.in("500.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        bank.again(reference);
        court.readBank();
        assertThat(receipts.ofCase(filed.id())).hasSize(1);
    }

    @Test
    void a_returned_payment_comes_back_and_is_paid_again_once() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        bank.outcome = "户名不符";
        var payout = court.ready(filed, "1000.00");
        court.payAndFollow();
        var returned = court.payout(payout.id());
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.why()).isEqualTo("户名不符");
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.yuan("29650.00"));
        assertThat(events(filed)).contains("PAYOUT_FAILED").doesNotContain("FUNDS_PAID_OUT");

        bank.outcome = "PAID";
        var again = court.repeat(filed, returned);
        assertThatThrownBy(() -> court.repeat(filed, returned))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("PAID_AGAIN_ALREADY"));
        court.check(again);
        court.approve(again);
        court.payAndFollow();
        assertThat(court.payout(again.id()).state()).isEqualTo(State.CONFIRMED);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.yuan("28650.00"));
    }

    @Test
    void a_lost_answer_of_the_bank_sends_the_same_order_again_and_pays_once() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        var payout = court.ready(filed, "1000.00");
        bank.losesAnswers = true;
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(State.SENDING);
        bank.losesAnswers = false;
        court.payAndFollow();
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(State.CONFIRMED);
        assertThat(bank.payments).containsOnlyKeys(payout.reference());
        assertThat(bank.orders.size()).isGreaterThan(1);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.yuan("28650.00"));
    }

    @Test
    void a_return_that_never_shows_on_the_statement_still_brings_the_money_back() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        var payout = court.ready(filed, "1000.00");
        bank.outcome = "收款账号不存在";
        bank.showsLines = false;
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(State.RETURNED);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.yuan("29650.00"));
    }

    @Test
    void what_the_bank_books_twice_or_without_an_order_is_not_explained_by_the_order() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        var never = court.propose(filed, "500.00", null);
        var paid = court.ready(filed, "1000.00");
        court.payAndFollow();
        assertThat(court.payout(paid.id()).state()).isEqualTo(State.CONFIRMED);
        var lines = List.of(
                bank.out("1000.00", "测试甲", paid.payeeAccount(), filed.accountNumber(), "执行款 " + paid.reference()),
                bank.out("500.00", "测试甲", never.payeeAccount(), filed.accountNumber(), "执行款 " + never.reference()));
        court.readBank();
        assertThat(lines).allSatisfy(line -> assertThat(meaning(line)).isEqualTo("OPEN"));
        assertThat(court.payout(never.id()).state()).isEqualTo(State.PROPOSED);

        var back = bank.in("1000.00", "测试甲", paid.payeeAccount(), filed.accountNumber(), "退汇 " + paid.reference());
        court.readBank();
        assertThat(court.payout(paid.id()).state())
                .as("the second payment came back, the first stands")
                .isEqualTo(State.CONFIRMED);
        assertThat(meaning(back)).as("a person puts the two beside each other").isEqualTo("OPEN");
    }

    @Test
    void a_payment_comes_back_once_and_what_comes_in_again_waits_for_a_person() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        var paid = court.ready(filed, "1000.00");
        court.payAndFollow();
        bank.in("1000.00", "测试甲", paid.payeeAccount(), filed.accountNumber(), "退汇 " + paid.reference());
        court.readBank();
        assertThat(court.payout(paid.id()).state()).isEqualTo(State.RETURNED);
        var again = bank.in("1000.00", "测试甲", paid.payeeAccount(), filed.accountNumber(), "退汇 " + paid.reference());
        court.readBank();
        assertThat(meaning(again)).as("no payment of the debtor").isEqualTo("OPEN");
        assertThat(court.payout(paid.id()).state()).isEqualTo(State.RETURNED);
    }

    private String meaning(String bankReference) {
        return db.fetchSingle("select meaning from funds.bank_line where bank_reference = ?", bankReference)
                .into(String.class);
    }

    @Test
    void a_payout_above_the_balance_is_refused_in_words_and_by_the_database() {
        var filed = arrived("30000.00");
        court.withAccount(filed);
        assertThatThrownBy(() -> court.propose(filed, "29650.01", null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("code")
                                .containsExactly("PAYOUT_ABOVE_BALANCE"));
        var payout = court.propose(filed, "29650.00", null);
        assertThatThrownBy(() -> db.execute("""
            insert into funds.payout (case_id, court_code, kind, source_account_id, payee_name, payee_bank,
                payee_account, fen, purpose, reference, proposed_by, proposed_by_name, proposed_at)
            select case_id, court_code, kind, source_account_id, payee_name, payee_bank, payee_account, 1,
                purpose, 'X' || reference, proposed_by, proposed_by_name, proposed_at
            from funds.payout where id = ?\
            """, payout.id()))
                .hasStackTraceContaining("What is promised lies on the account");
    }

    @Test
    void money_that_the_creditor_does_not_collect_goes_into_escrow_and_out_of_it_later() {
        var filed = arrived("30000.00");
        var deposited = court.proposeEscrow(filed, "29650.00", "DIED_NO_HEIR");
        court.check(deposited);
        court.approve(deposited);
        court.payAndFollow();
        assertThat(court.payout(deposited.id()).state()).isEqualTo(State.CONFIRMED);
        assertThat(bank.orders).isEmpty();
        assertThat(ledger.balance(Account.escrow(Court.CODE, filed.id()))).isEqualTo(Money.yuan("29650.00"));
        assertThat(events(filed)).contains("FUNDS_DEPOSITED");

        court.withAccount(filed);
        var collected = court.collectFromEscrow(filed, "29650.00");
        court.check(collected);
        court.approve(collected);
        court.payAndFollow();
        assertThat(court.payout(collected.id()).state()).isEqualTo(State.CONFIRMED);
        assertThat(ledger.balance(Account.escrow(Court.CODE, filed.id()))).isEqualTo(Money.ZERO);
    }

    @Test
    void what_came_back_is_paid_again_as_what_it_was() throws Exception {
        var filed = arrived("30000.00");
        var deposited = court.proposeEscrow(filed, "29650.00", "DIED_NO_HEIR");
        court.check(deposited);
        court.approve(deposited);
        court.payAndFollow();
        court.withAccount(filed);
        var collected = court.collectFromEscrow(filed, "29650.00");
        court.check(collected);
        court.approve(collected);
        bank.outcome = "收款账号不存在";
        court.payAndFollow();
        assertThat(court.payout(collected.id()).state()).isEqualTo(State.RETURNED);
        assertThat(Refusals.of(() -> court.repeat(filed, collected))).containsExactly("REPEATS_ANOTHER_KIND");
        var again = court.proposal(
                filed,
                new ProposePayout.Proposal(
                        court.party(filed, CaseParty.Role.APPLICANT).id(),
                        collected.amount(),
                        "",
                        collected.id(),
                        null,
                        true,
                        null));
        assertThat(again.kind()).isEqualTo(Payout.Kind.ESCROW_RELEASE);
        assertThat(again.repeats()).isEqualTo(collected.id());
    }

    @Test
    void money_without_a_case_waits_in_suspense_with_its_hints() {
        var reference = bank.in("123.45", "湛江某劳务", "622200009999", "", "执行款");
        court.readBank();
        var receipt = receipts.ofLine(reference).orElseThrow();
        assertThat(receipt.state()).isEqualTo(Receipt.State.UNMATCHED);
        assertThat(receipts.hints(receipt.id())).isEmpty();
        assertThat(db.fetchSingle("select why from funds.held where id = ?", receipt.id())
                        .into(String.class))
                .isEqualTo("UNMATCHED");
    }

    @Test
    void the_case_number_in_the_purpose_finds_the_case_however_it_is_typed() {
        var filed = court.newCase();
        var typed = filed.number().replace('(', '（').replace(')', '）').replace("执", " 执");
        var reference = bank.in("123.45", "某人", "622200009999", "", "还款 " + typed);
        court.readBank();
        assertThat(receipts.ofLine(reference).orElseThrow().caseId()).isEqualTo(filed.id());
    }

    @Test
    void a_line_taken_back_by_the_bank_leaves_no_trace_in_the_case() {
        var filed = court.newCase();
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var before = debt.outstanding(filed.id(), today);
        var reference = bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        bank.out("30000.00", "测试乙", "622200001111", filed.accountNumber(), "冲正 " + reference);
        court.readBank();
        assertThat(onlyReceiptIn(reference).state()).isEqualTo(Receipt.State.REVERSED);
        assertThat(debt.outstanding(filed.id(), today)).isEqualTo(before);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.ZERO);
    }

    @Test
    void a_line_taken_back_after_the_money_was_promised_waits_for_a_person() {
        var filed = court.newCase();
        var reference = bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        court.withAccount(filed);
        court.propose(filed, "100.00", null);
        bank.out("30000.00", "测试乙", "622200001111", filed.accountNumber(), "冲正 " + reference);
        court.readBank();
        assertThat(onlyReceiptIn(reference).state()).isEqualTo(Receipt.State.HELD);
        assertThat(db.fetch(
                        "select 1 from funds.bank_line where meaning = 'REVERSAL_UNCOVERED' and document = ?",
                        onlyReceiptIn(reference).document()))
                .hasSize(1);
    }

    @Test
    void an_amount_with_three_decimals_is_refused_with_its_reason_and_its_neighbours_are_booked() {
        var filed = court.newCase();
        var good = bank.in("10.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        var bad = bank.in("1.005", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        var next = bank.in("20.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        assertThat(receipts.ofLine(good)).isPresent();
        assertThat(receipts.ofLine(bad)).isEmpty();
        assertThat(receipts.ofLine(next)).isPresent();
        assertThat(db.fetch("select code from funds.refused_line where found = '1.005'")
                        .getValues("code", String.class))
                .contains("AMOUNT_BELOW_FEN");
    }

    private Filed arrived(String yuan) {
        var filed = court.newCase();
        bank.in(yuan, court.party(filed, CaseParty.Role.DEBTOR).name(), "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        return filed;
    }

    private Receipt onlyReceipt(Filed filed) {
        var all = receipts.ofCase(filed.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Receipt onlyReceiptIn(String bankReference) {
        return receipts.ofLine(bankReference).orElseThrow();
    }

    private List<String> events(Filed filed) {
        return db.fetch(
                        "select code from shared.case_event where case_id = ?",
                        filed.id().value())
                .into(String.class);
    }
}
