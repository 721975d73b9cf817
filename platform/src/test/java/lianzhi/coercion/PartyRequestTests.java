package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.coercion.requests.EscalateRequests;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PartyRequestTests extends CoercionWalk {
    @Autowired
    PartyRequests requests;

    @Autowired
    EscalateRequests escalate;

    @Test
    void a_lead_is_answered_within_seven_days_and_three_when_urgent() throws Exception {
        aCase();
        var lead = requests.ask(id, applicant().id(), lead(false));
        assertThat(lead.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(requests.ask(id, applicant().id(), lead(true)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThatThrownBy(() -> requests.ask(id, debtor().id(), lead(false)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons()).extracting("code").containsExactly("NOT_YOURS_TO_ASK"));
        done(answered(lead.id(), "FOUND", "查有商铺租金，已提取"));
        assertThat(judge.get(path("/timeline?size=200")).body()).contains("LEAD_RECEIVED", "LEAD_VERIFIED");
    }

    @Test
    void a_message_is_owed_an_answer_in_three_working_days_then_the_chief_hears_of_it() throws Exception {
        aCase();
        var message = requests.ask(
                id,
                debtor().id(),
                new Asking("MESSAGE", "什么时候解除？<script>alert(1)</script>", Map.of(), false, List.of()));
        assertThat(message.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        escalate.run();
        assertThat(mine(message.id()).escalatedAt()).isNull();
        later(3, 6);
        escalate.run();
        assertThat(mine(message.id()).escalatedAt()).isNotNull();
        var chief = Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
        var late = chief.get("/api/v1/requests?escalated=true");
        assertThat(late.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(late.body()).contains("<script>alert(1)</script>");
        done(answered(message.id(), "ANSWERED", "付清当日"));
        assertThat(answered(message.id(), "ANSWERED", "再答").codes()).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void a_reward_notice_needs_the_chief_and_becomes_a_paper() throws Exception {
        aCase();
        var facts = Map.of("amount", "追回款项的百分之五", "conditions", "提供被执行人财产下落", "promise", "同意从执行款中支付");
        var reward = requests.ask(id, applicant().id(), new Asking("REWARD", "申请悬赏", facts, false, List.of()));
        assertThat(reward.dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        done(answered(reward.id(), "GRANTED", "准许"));
        assertThat(mine(reward.id()).state()).isEqualTo("WAITING");
        var chief = Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
        signed(chief, "REWARD", "grant");
        eventually(() -> mine(reward.id()).documentId() != null);
        assertThat(mine(reward.id()).outcome()).isEqualTo("GRANTED");
    }

    @Test
    void an_audit_is_only_of_a_unit_and_twenty_a_day_are_enough() throws Exception {
        aCase();
        assertThat(requests.kindsFor(id, applicant().id())).extracting("code").doesNotContain("AUDIT", "INSTALMENTS");
        assertThat(requests.kindsFor(id, debtor().id()))
                .extracting("code")
                .contains("INSTALMENTS", "MESSAGE", "OBJECTION");
        for (var i = 0; i < 20; i++) {
            requests.ask(id, debtor().id(), new Asking("MESSAGE", "第" + i, Map.of(), false, List.of()));
        }
        assertThatThrownBy(
                        () -> requests.ask(id, debtor().id(), new Asking("MESSAGE", "再来", Map.of(), false, List.of())))
                .hasMessageContaining("ASKED_TOO_OFTEN");
    }

    @Test
    void an_applicants_request_to_list_is_answered_in_fifteen_days_by_a_proposal_or_a_paper() throws Exception {
        aCase();
        assertThat(requests.kindsFor(id, applicant().id())).extracting("code").contains("LISTING");
        assertThatThrownBy(() -> requests.ask(id, applicant().id(), listing("测试无此人")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons()).extracting("code").containsExactly("NO_SUCH_DEBTOR"));
        var taken = requests.ask(id, applicant().id(), listing(debtor().name()));
        assertThat(taken.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(answered(taken.id(), "TAKEN_UP", "已提请院长签发").codes()).isEqualTo("LISTING_NOT_PROPOSED");
        notify.handle(samples.viewer(COURT, Role.CLERK), id).stream()
                .filter(paper -> paper.code().equals("ENFORCE_NOTICE"))
                .forEach(paper -> served(paper.id()));
        var proposed = judge.post(
                path("/sanctions"),
                json(Map.of(
                        "measure", "MS_LIST",
                        "casePartyId", debtor().id(),
                        "items", List.of("DC1"),
                        "conduct", "有稳定收入而拒不履行",
                        "evidence", Map.of("DC1", "工资流水"),
                        "declared", Map.of("DE1", false, "DE3", false, "DE4", false, "DE7", false))));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        done(answered(taken.id(), "TAKEN_UP", "已提请院长签发"));
        var refused = requests.ask(id, applicant().id(), listing(debtor().name()));
        done(answered(refused.id(), "REFUSED", "该被执行人没有履行能力。"));
        assertThat(mine(refused.id()).documentId())
                .as("the decision in writing")
                .isNotNull();
        assertThat(judge.get(path("/timeline?size=200")).body()).contains("LISTING_ASKED", "LISTING_REFUSED");
    }

    private static Asking listing(String debtor) {
        return new Asking("LISTING", "他每月有固定工资，收到通知仍不履行", Map.of("debtor", debtor, "ground", "DC1"), false, List.of());
    }

    private static Asking lead(boolean urgent) {
        return new Asking("LEAD", "他在市场有个铺位出租", Map.of("place", "测试市场12号铺"), urgent, List.of());
    }

    private Browser.Answer answered(long request, String outcome, String words) throws Exception {
        return judge.post(
                "/api/v1/requests/" + request + "/answer",
                json(Map.of("outcome", outcome, "answer", words, "version", 0)));
    }

    private PartyRequest mine(long request) {
        var all = new java.util.ArrayList<>(requests.of(id, applicant().id()));
        all.addAll(requests.of(id, debtor().id()));
        return all.stream().filter(one -> one.id() == request).findFirst().orElseThrow();
    }
}
