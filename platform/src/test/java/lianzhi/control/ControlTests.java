package lianzhi.control;

import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.exchange.OutsideBank.refused;
import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;

@PlatformTest
class ControlTests extends ControlWalk {
    @Test
    void the_proposed_sum_is_the_live_debt_and_what_runs_on_less_what_is_held() throws Exception {
        var proposal = judge.get(path("/controls/proposal?assetId=" + asset)).json();
        var today = debt.outstanding(file.id(), LocalDate.of(2026, 3, 2));
        var running = debt.outstanding(file.id(), LocalDate.of(2026, 9, 2));
        var later = running.plus(debt.feeOnTop(file.id(), running));
        assertThat(proposal.path("amount").asString()).isEqualTo(later.toString());
        assertThat(proposal.path("lines").get(0).path("amount").asString()).isEqualTo(today.toString());
        assertThat(proposal.path("to").asString()).isEqualTo("2027-03-01");
        hold("4000.00", "6000.00");
        var rest = judge.get(path("/controls/proposal?assetId=" + asset)).json();
        assertThat(rest.path("amount").asString())
                .isEqualTo(later.minus(lianzhi.law.Money.yuan("4000.00")).toString());
    }

    @Test
    void a_freeze_goes_out_with_ruling_and_notice_and_held_and_over_limit_stay_apart() throws Exception {
        freeze("10000.00");
        var order = ordered("01");
        assertThat(order.all("kzzh").getFirst().get("JE")).isEqualTo("10000.00");
        assertThat(order.all("kzzh").getFirst().get("JSRQ")).isEqualTo("2027/03/01 23:59:59");
        var writs = bank.program().writsOfControl(order.get("BDHM")).all("wsinfo");
        assertThat(writs).extracting(one -> one.get("WSLB")).containsExactly("执行裁定书", "协助冻结存款通知书");
        assertThat(new String(
                        Base64.getDecoder().decode(writs.getFirst().get("WSNR")), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        bank.program().credentials(order.get("BDHM"));
        bank.program()
                .answerControl(
                        controlled(
                                order.get("BDHM"),
                                ACCOUNT,
                                "10000.00",
                                "4000.00",
                                "6000.00",
                                "2027/02/27 23:59:59",
                                ""),
                        receipt(order.get("BDHM")));
        eventually(() -> measure().path("state").asString().equals("EFFECTIVE"));
        assertThat(measure().path("held").asString()).isEqualTo("4000.00");
        assertThat(measure().path("overLimit").asString()).isEqualTo("6000.00");
        assertThat(measure().path("endsAt").asString())
                .as("the bank's term, not ours")
                .startsWith("2027-02-27");
        assertThat(act("FREEZE").path("receiptAt").isNull()).isFalse();
        var gauge = judge.get(path("/controls")).json().path("gauge");
        assertThat(gauge.path("held").asString()).isEqualTo("4000.00");
        assertThat(gauge.path("overLimit").asString()).isEqualTo("6000.00");
    }

    @Test
    void success_without_money_is_a_place_in_the_queue() throws Exception {
        hold("0.00", "10000.00");
        assertThat(measure().path("state").asString()).isEqualTo("WAITING");
        assertThat(deduct("1.00").codes()).contains("NOT_FROZEN", "DEDUCT_ABOVE_HELD");
        var score = judge.get("/api/v1/partners")
                .json()
                .path("held")
                .valueStream()
                .filter(one -> one.path("partnerId").asLong() == bank.partner())
                .findFirst()
                .orElseThrow();
        assertThat(score.path("held").asInt()).as("nothing is held").isZero();
        assertThat(score.path("queued").asInt()).isEqualTo(1);
        assertThat(score.path("heldMoney").asString()).isEqualTo("0.00");
        assertThat(score.path("overLimit").asString()).isEqualTo("10000.00");
    }

    @Test
    void a_refused_freeze_holds_nothing_and_says_why() throws Exception {
        freeze("10000.00");
        var number = ordered("01").get("BDHM");
        bank.program().credentials(number);
        bank.program().answerControl(refused(number, ACCOUNT, "账户与证件不符"));
        eventually(() -> measure().path("state").asString().equals("REFUSED"));
        assertThat(measure().path("reason").asString()).isEqualTo("账户与证件不符");
    }

    @Test
    void more_than_is_owed_needs_a_reason_and_a_second_freeze_of_the_same_account_is_refused() throws Exception {
        assertThat(post("9000000.00", null).codes()).isEqualTo("OVER_CONTROL");
        assertThat(post("9000000.00", "账户为监管户，金额待核").status()).isEqualTo(201);
        assertThat(post("1.00", null).codes()).contains("CONTROL_EXISTS");
    }

    @Test
    void only_what_is_held_can_be_deducted_and_a_second_person_must_sign() throws Exception {
        var owed = debt.outstanding(file.id(), LocalDate.of(2026, 3, 2));
        hold("4000.00", "6000.00");
        assertThat(deduct("4000.01").codes()).isEqualTo("DEDUCT_ABOVE_HELD");
        assertThat(deduct("3000.00").status()).isEqualTo(204);
        assertThat(deduct("1000.00").codes()).as("a double click").isEqualTo("ACT_OPEN");
        assertThat(bank.program().controls()).noneMatch(one -> isOf(one, "06"));
        approve("DEDUCT");
        var order = ordered("06");
        var row = order.all("kzzh").getFirst();
        assertThat(row.get("YDJDH")).isEqualTo(act("FREEZE").path("number").asString());
        assertThat(row.get("ZXKZHZH")).isNotBlank();
        answer(order, "3000.00", "3000.00", "0.00");
        eventually(() -> measure().path("held").asString().equals("1000.00"));
        assertThat(measure().path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(debt.outstanding(file.id(), LocalDate.of(2026, 3, 2)))
                .as("a deduction answer is not cash")
                .isEqualTo(owed);
    }

    @Test
    void renewal_and_release_carry_the_number_of_the_freeze() throws Exception {
        hold("4000.00", "6000.00");
        var id = measure().path("id").asLong();
        assertThat(judge.post("/api/v1/controls/" + id + "/renewals", "{\"version\":" + version() + "}")
                        .status())
                .isEqualTo(204);
        var renewal = ordered("02");
        assertThat(renewal.all("kzzh").getFirst().get("YDJDH"))
                .isEqualTo(act("FREEZE").path("number").asString());
        bank.program().credentials(renewal.get("BDHM"));
        bank.program()
                .answerControl(controlled(
                        renewal.get("BDHM"), ACCOUNT, "10000.00", "5000.00", "5000.00", "2028/02/28 23:59:59", ""));
        eventually(() -> measure().path("endsAt").asString().startsWith("2028-02-28"));
        assertThat(measure().path("held").asString()).isEqualTo("5000.00");
        assertThat(judge.post(
                                "/api/v1/controls/" + id + "/releases",
                                "{\"ground\":\"申请执行人书面同意解除\",\"version\":" + version() + "}")
                        .status())
                .isEqualTo(204);
        approve("RELEASE_CONTROL");
        answer(ordered("04"), "10000.00", "5000.00", "5000.00");
        eventually(() -> measure().path("state").asString().equals("RELEASED"));
        assertThat(measure().path("held").asString()).isEqualTo("0.00");
    }

    @Test
    void full_payment_releases_and_the_case_cannot_close_before_the_answer() throws Exception {
        hold("4000.00", "6000.00");
        payAll();
        var release = ordered("04");
        assertThat(closing()).isEqualTo(1);
        answer(release, "10000.00", "4000.00", "6000.00");
        eventually(() -> measure().path("state").asString().equals("RELEASED"));
        eventually(() -> !act("RELEASE").path("receiptAt").isNull());
        assertThat(closing()).isZero();
    }

    @Test
    void full_payment_waits_for_an_open_deduction_before_it_releases() throws Exception {
        hold("4000.00", "6000.00");
        deduct("3000.00");
        approve("DEDUCT");
        var deduction = ordered("06");
        payAll();
        eventually(() -> act("RELEASE").path("state").asString().equals("HELD_BACK"));
        assertThat(bank.program().controls()).noneMatch(one -> isOf(one, "04"));
        answer(deduction, "3000.00", "3000.00", "0.00");
        assertThat(ordered("04")).isNotNull();
    }

    @Test
    void full_payment_takes_back_what_has_not_left_and_releases_a_freeze_that_is_answered_later() throws Exception {
        freeze("10000.00");
        var order = ordered("01");
        payAll();
        eventually(() -> act("RELEASE").path("state").asString().equals("HELD_BACK"));
        answer(order, "10000.00", "4000.00", "6000.00");
        assertThat(ordered("04")).isNotNull();
    }

    @Test
    void a_stale_tab_and_a_stranger_change_nothing() throws Exception {
        hold("4000.00", "6000.00");
        var id = measure().path("id").asLong();
        assertThat(judge.post("/api/v1/controls/" + id + "/renewals", "{\"version\":0}")
                        .codes())
                .isEqualTo("CHANGED_MEANWHILE");
        var stranger =
                Browser.signedIn(port, samples.person("粤0823", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.post("/api/v1/controls/" + id + "/renewals", "{\"version\":" + version() + "}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(path("/controls")).status()).isEqualTo(404);
    }

    @Test
    void a_term_that_runs_out_is_warned_of_once_and_lapses_on_its_day() throws Exception {
        hold("4000.00", "6000.00");
        var id = measure().path("id").asLong();
        clock.set(LocalDateTime.of(2027, 2, 25, 1, 0));
        expiry.run();
        expiry.run();
        assertThat(db.fetchCount(
                        lianzhi.schema.control.Tables.EXPIRY_WARNING,
                        lianzhi.schema.control.Tables.EXPIRY_WARNING.MEASURE_ID.eq(id)))
                .isEqualTo(1);
        clock.set(LocalDateTime.of(2027, 3, 2, 1, 0));
        expiry.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(measure().path("state").asString()).isEqualTo("LAPSED");
    }

    @Test
    void an_order_over_its_limit_is_marked_then_taken_to_the_counter_and_can_be_offered_again() throws Exception {
        freeze("10000.00");
        var number = ordered("01").get("BDHM");
        bank.program().credentials(number);
        clock.set(LocalDateTime.of(2026, 3, 3, 9, 30));
        orders.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(act("FREEZE").path("way").path("late").asBoolean()).isTrue();
        clock.set(LocalDateTime.of(2026, 3, 5, 9, 30));
        orders.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(act("FREEZE").path("way").path("state").asString()).isEqualTo("OFFLINE");
        assertThat(unanswered()).isPositive();
        var acting = "/api/v1/control-acts/" + act("FREEZE").path("id").asLong();
        assertThat(judge.post(acting + "/offline", "{\"task\":\"\"}").codes()).isEqualTo("TASK_MISSING");
        assertThat(judge.post(acting + "/resend", "{}").status()).isEqualTo(204);
        assertThat(ordered("01").get("BDHM"))
                .as("never a new number for the same act")
                .isEqualTo(number);
        assertThat(judge.get(acting + "/receipt").status()).isEqualTo(404);
        answer(ordered("01"), "10000.00", "4000.00", "6000.00");
        eventually(() -> !act("FREEZE").path("receiptAt").isNull());
        assertThat(judge.get(acting + "/receipt").body()).startsWith("%PDF-");
    }
}
