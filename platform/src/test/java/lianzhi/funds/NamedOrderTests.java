package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.PlatformTest;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that comes in and names an order of ours is no payment of the debtor before a person has looked at it. */
@PlatformTest
class NamedOrderTests extends ArrivedMoney {
    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    @BeforeEach
    void moneyIsHeld() throws Exception {
        court.withAccount(filed);
    }

    @Test
    void what_names_an_order_that_was_never_sent_waits_for_a_person_who_sees_why() {
        var held = ledger.balance(Account.ofApplicant(Court.CODE, filed.id()));
        var never = court.propose(filed, "500.00", null);
        var line = bank.in("500.00", "测试甲", never.payeeAccount(), filed.accountNumber(), "退汇 " + never.reference());
        court.readBank();
        waits(line);
        assertThat(court.payout(never.id()).state()).isEqualTo(Payout.State.PROPOSED);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(held);
    }

    @Test
    void what_names_an_order_with_another_sum_waits_for_a_person_too() {
        var paid = court.ready(filed, "1000.00");
        court.payAndFollow();
        var line = bank.in("990.00", "测试甲", paid.payeeAccount(), filed.accountNumber(), "退汇 " + paid.reference());
        court.readBank();
        waits(line);
        assertThat(court.payout(paid.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(ledger.balance(Account.ofApplicant(Court.CODE, filed.id()))).isEqualTo(Money.yuan("28650.00"));
    }

    private void waits(String bankReference) {
        var receipt = db.fetchSingle("""
            select r.id, r.state from funds.receipt r join funds.bank_line l on l.id = r.bank_line_id
            where l.bank_reference = ?\
            """, bankReference);
        assertThat(receipt.get("state", String.class)).isEqualTo("UNMATCHED");
        Record hint = db.fetchSingle(
                "select case_id, zh, en from funds.match_hint where receipt_id = ?", receipt.get("id", Long.class));
        assertThat(hint.get("case_id", Long.class)).isEqualTo(filed.id().value());
        assertThat(hint.get("zh", String.class)).contains(filed.accountNumber(), "付款指令号");
        assertThat(hint.get("en", String.class)).contains("payment order");
    }
}
