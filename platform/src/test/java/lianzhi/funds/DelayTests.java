package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.funds.payouts.Delay;
import lianzhi.funds.payouts.DelayPayout;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.store.DelayStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.settings.Author;
import lianzhi.settings.SettingBook;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money waits only on a ground of the list, signed by those whom the court's setting names, until a day of review. */
@PlatformTest
class DelayTests extends ArrivedMoney {
    private static final String SETTING = "payout.delay.approver";

    @Autowired
    DelayPayout delay;

    @Autowired
    DelayStore delays;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    SettingBook settings;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    long receipt;

    @BeforeEach
    void moneyIsHere() throws Exception {
        receipt = receipts.held(filed.id()).getFirst().id();
    }

    @Test
    void a_delay_needs_a_ground_of_the_list_a_reason_and_a_day_ahead() {
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> delay.ask(court.judge(filed), receipt, "BECAUSE", " ", today))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("code")
                                .containsExactly("DELAY_GROUND_UNKNOWN", "REASON_MISSING", "REVIEW_DAY_PAST"));
    }

    @Test
    void the_chief_signs_a_delay_and_when_it_ends_there_are_ten_days_to_pay() {
        var asked = ask();
        court.decide("delay:" + asked.id(), true, null);
        Awaitility.await().until(() -> state(asked).equals("APPROVED"));
        delay.end(court.judge(filed), receipt);
        assertThat(state(asked)).isEqualTo("ENDED");
        assertThat(receipts.find(receipt).orElseThrow().dueOn())
                .isAfterOrEqualTo(LocalDate.now(clock).plusDays(10));
    }

    @Test
    void delayed_money_is_paid_to_nobody_before_the_delay_has_ended() throws Exception {
        court.withAccount(filed);
        var asked = ask();
        court.decide("delay:" + asked.id(), true, null);
        Awaitility.await().until(() -> state(asked).equals("APPROVED"));
        assertThat(Refusals.of(() -> court.propose(filed, "1.00", null))).containsExactly("PAYOUT_DELAYED");
        assertThat(Refusals.of(() -> court.proposeEscrow(filed, "1.00", "DIED_NO_HEIR")))
                .containsExactly("PAYOUT_DELAYED");
        bank.in("10.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        assertThat(court.propose(filed, "1.00", null).amount())
                .as("the rest is free")
                .isEqualTo(Money.yuan("1.00"));
        delay.end(court.judge(filed), receipt);
        assertThat(court.propose(filed, "20000.00", null).state()).isEqualTo(Payout.State.PROPOSED);
    }

    @Test
    void the_president_may_sign_instead_of_the_chief() {
        var asked = ask();
        court.decide(court.samples.viewer(Court.CODE, Role.PRESIDENT), "delay:" + asked.id(), true, null);
        Awaitility.await().until(() -> state(asked).equals("APPROVED"));
    }

    @Test
    void where_the_leadership_signs_too_the_signature_of_the_chief_is_not_enough() {
        var before = settings.find(SETTING).orElseThrow().value();
        settings.change(SETTING, before, "BUREAU_CHIEF_AND_VICE_PRESIDENT", "本院规定", new Author(1, "测试管理员"));
        try {
            var asked = ask();
            var subject = "delay:" + asked.id();
            court.decide(subject, true, null);
            assertThat(db.fetchSingle("select state from cases.approval where subject = ?", subject)
                            .into(String.class))
                    .isEqualTo("WAITING");
            assertThat(state(asked)).isEqualTo("ASKED");
            court.decide(court.samples.viewer(Court.CODE, Role.PRESIDENT), subject, true, null);
            Awaitility.await().until(() -> state(asked).equals("APPROVED"));
        } finally {
            settings.change(SETTING, "BUREAU_CHIEF_AND_VICE_PRESIDENT", before, "恢复", new Author(1, "测试管理员"));
        }
    }

    private Delay ask() {
        var ground = settings.find("payout.delay.grounds").orElseThrow().value().split("[,;]")[0];
        return delay.ask(
                court.judge(filed),
                receipt,
                ground,
                "案外人提出异议",
                LocalDate.now(clock).plusDays(30));
    }

    private String state(Delay asked) {
        return delays.find(asked.id()).orElseThrow().state();
    }
}
