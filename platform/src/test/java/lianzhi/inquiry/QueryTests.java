package lianzhi.inquiry;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.row;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.People;
import lianzhi.access.PersonRegister;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PlatformTest
class QueryTests extends QueryWalk {
    @Autowired
    People people;

    @Autowired
    PersonRegister register;

    @Test
    void one_click_asks_every_linked_institution_about_every_debtor_and_two_clicks_ask_nobody_twice() throws Exception {
        var first = ask();
        assertThat(first.path("requests").asInt())
                .isPositive()
                .isEqualTo(first.path("institutions").asInt());
        var again = ask();
        assertThat(again.path("requests").asInt()).isZero();
        assertThat(again.path("roundId")).isEqualTo(first.path("roundId"));
        var listed = bank.program().queries().stream()
                .filter(one -> one.get("AH").equals(file.number()))
                .toList();
        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst().get("DSRZJHM")).isEqualTo(file.debtorId());
        assertThat(listed.getFirst().get("FYMC")).isEqualTo("湛江市麻章区人民法院");
    }

    @Test
    void the_plan_names_everybody_with_his_route_and_a_part_of_it_can_be_asked_and_travel_only_by_name()
            throws Exception {
        var travel = linked.agency(port, "travel", lianzhi.exchange.PartnerKind.TRAVEL);
        var plan = judge.get(path("/query-plan")).json();
        assertThat(plan.path("debtors").size()).isEqualTo(1);
        assertThat(plan.has("openRound")).isFalse();
        var mine = line(plan, bank.partner());
        assertThat(mine.path("route").asString()).isEqualTo("POINT_TO_POINT");
        assertThat(mine.path("last").isEmpty()).isTrue();
        var railway = plan.path("items")
                .valueStream()
                .filter(one -> one.path("nameEn").asString().startsWith("travel-"))
                .map(one -> one.path("partnerId").asLong())
                .max(Long::compare)
                .orElseThrow();
        assertThat(line(plan, railway).path("onlyByChoice").asBoolean()).isTrue();
        var part = judge.post(path("/queries"), "{\"partnerIds\":[" + bank.partner() + "]}")
                .json();
        assertThat(part.path("requests").asInt()).isEqualTo(1);
        var after = judge.get(path("/query-plan")).json();
        assertThat(after.path("openRound").asLong())
                .isEqualTo(part.path("roundId").asLong());
        assertThat(line(after, bank.partner()).path("last").size()).isEqualTo(1);
        ask();
        assertThat(asked(travel)).as("nobody named it").isZero();
        judge.post(path("/queries"), "{\"partnerIds\":[" + railway + "]}");
        assertThat(asked(travel)).isEqualTo(1);
        assertThat(judge.post(path("/queries"), "{\"partnerIds\":[]}").codes()).isEqualTo("NO_INSTITUTION");
        assertThat(judge.post(path("/queries"), "{\"casePartyIds\":[]}").codes())
                .isEqualTo("NO_DEBTOR");
        var stranger =
                Browser.signedIn(port, samples.person("粤0823", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.get(path("/query-plan")).status()).isEqualTo(404);
    }

    private long asked(lianzhi.exchange.OutsideAgency agency) throws Exception {
        return agency.open()
                .path("queries")
                .valueStream()
                .filter(one -> one.path("from").path("caseNumber").asString().equals(file.number()))
                .count();
    }

    private static JsonNode line(JsonNode plan, long partner) {
        return plan.path("items")
                .valueStream()
                .filter(one -> one.path("partnerId").asLong() == partner)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_tabs_at_once_make_one_round() throws Exception {
        Callable<JsonNode> click = this::ask;
        try (var tabs = Executors.newFixedThreadPool(4)) {
            var rounds = tabs.invokeAll(List.of(click, click, click, click)).stream()
                    .map(done -> {
                        try {
                            return done.get().path("roundId").asLong();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct();
            assertThat(rounds).hasSize(1);
        }
        assertThat(db.fetchCount(
                        lianzhi.schema.inquiry.Tables.REQUEST,
                        lianzhi.schema.inquiry.Tables.REQUEST
                                .CASE_ID
                                .eq(file.id().value())
                                .and(lianzhi.schema.inquiry.Tables.REQUEST.PARTNER_ID.eq(bank.partner()))))
                .isEqualTo(1);
    }

    @Test
    void what_a_bank_finds_appears_on_board_and_case_with_earlier_freezes_and_a_masked_account() throws Exception {
        ask();
        var number = fetched(bank.program(), file.number());
        assertThat(cell().path("state").asString()).isEqualTo("WAITING");
        var earlier = "<djxxList>"
                + row(
                        "djxx",
                        "",
                        "CSXH",
                        "1",
                        "DJJZRQ",
                        "2026/11/30",
                        "DJJG",
                        "另一法院",
                        "DJWH",
                        "(2025)测02执9号",
                        "DJJE",
                        "18000.00")
                + "</djxxList>";
        bank.program().answerQuery(account(number, "1", "6299990000000025", "30000.00", "12000.00", earlier));
        eventually(() -> cell().path("state").asString().equals("FOUND") && assets().size() == 1);
        assertThat(cell().path("amount").asString()).isEqualTo("12000.00");
        var asset = assets().get(0);
        assertThat(asset.path("account").asString()).isEqualTo("6299********0025");
        assertThat(asset.path("earlierFreezes").get(0).path("amount").asString())
                .isEqualTo("18000.00");
        assertThat(timeline("ASSET_FOUND")).isEqualTo(1);
    }

    @Test
    void nil_and_sent_back_are_told_apart_and_one_sent_back_goes_out_again_under_a_new_number() throws Exception {
        ask();
        var number = fetched(bank.program(), file.number());
        bank.program().sendBack(number, "缺少执行公务证");
        eventually(() -> cell().path("state").asString().equals("REFUSED"));
        assertThat(cell().path("reason").asString()).isEqualTo("缺少执行公务证");
        assertThat(judge.post("/api/v1/queries/" + cell().path("id").asLong() + "/resend", "{}")
                        .status())
                .isEqualTo(204);
        var corrected = fetched(bank.program(), file.number());
        assertThat(corrected).isNotEqualTo(number);
        bank.program().answerNil(corrected);
        eventually(() -> cell().path("state").asString().equals("NIL"));
        assertThat(assets()).isEmpty();
        assertThat(judge.post("/api/v1/queries/" + cell().path("id").asLong() + "/resend", "{}")
                        .codes())
                .isEqualTo("ALREADY_ANSWERED");
    }

    @Test
    void a_bank_over_its_limit_is_marked_and_after_three_days_somebody_goes_there_and_a_late_answer_still_counts()
            throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 8, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        ask();
        var number = fetched(bank.program(), file.number());
        clock.set(LocalDateTime.of(2026, 3, 3, 8, 1));
        limits.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(cell().path("state").asString()).isEqualTo("LATE");
        assertThat(log()).contains("LATE");
        clock.set(LocalDateTime.of(2026, 3, 5, 8, 1));
        limits.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(cell().path("state").asString()).isEqualTo("OFFLINE");
        bank.program().answerQuery(account(number, "1", "6299990000000041", "5.00", "5.00", ""));
        eventually(() -> cell().path("state").asString().equals("FOUND"));
    }

    @Test
    void a_person_may_take_a_request_offline_with_a_task_but_not_without_one() throws Exception {
        ask();
        var path = "/api/v1/queries/" + cell().path("id").asLong() + "/offline";
        assertThat(judge.post(path, "{\"task\":\" \"}").codes()).isEqualTo("TASK_MISSING");
        assertThat(judge.post(path, "{\"task\":\"书记员持协助函到柜台查询\"}").status()).isEqualTo(204);
        assertThat(cell().path("state").asString()).isEqualTo("OFFLINE");
    }

    @Test
    void another_courts_judge_sees_nothing_and_who_lacks_the_power_asks_nothing() throws Exception {
        ask();
        var id = cell().path("id").asLong();
        samples.person("粤0823", Role.JUDGE, 1);
        var stranger =
                Browser.signedIn(port, samples.person("粤0823", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.get("/api/v1/queries/" + id).status()).isEqualTo(404);
        assertThat(stranger.post("/api/v1/queries/" + id + "/resend", "{}").status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/cases/" + file.id().value() + "/assets")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/queries?caseId=" + file.id().value())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        var clerk = Browser.signedIn(
                port, samples.person(LinkedCase.COURT, Role.CLERK, 1).login(), Samples.PASSWORD);
        assertThat(clerk.post("/api/v1/cases/" + file.id().value() + "/queries", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_screen_that_looks_on_is_told_of_the_answer_and_only_of_its_own_cases() throws Exception {
        ask();
        var number = fetched(bank.program(), file.number());
        var session = judge.cookie("LIANZHI").orElseThrow();
        try (var http = HttpClient.newHttpClient()) {
            var stream = http.send(
                    java.net.http.HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + port + "/api/v1/queries/stream"))
                            .header("Cookie", "LIANZHI=" + session)
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = stream.body()) {
                var told = lines.iterator();
                assertThat(told.next()).contains("watching");
                bank.program().answerNil(number);
                var seen = "";
                while (!seen.contains("\"NIL\"")) seen = told.next();
                assertThat(seen).contains(number);
            }
            http.shutdownNow();
        }
    }

    @Test
    void a_screen_whose_viewer_was_locked_meanwhile_is_closed_and_told_nothing_more() throws Exception {
        ask();
        var number = fetched(bank.program(), file.number());
        var session = judge.cookie("LIANZHI").orElseThrow();
        var person = people.findByLogin(file.judgeLogin()).orElseThrow();
        try (var http = HttpClient.newHttpClient()) {
            var stream = http.send(
                    java.net.http.HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + port + "/api/v1/queries/stream"))
                            .header("Cookie", "LIANZHI=" + session)
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofLines());
            var locked = register.setActive(person.id(), person.version(), false);
            try (Stream<String> lines = stream.body()) {
                bank.program().answerNil(number);
                assertThat(lines).noneMatch(line -> line.contains(number));
            } finally {
                register.setActive(person.id(), locked.version(), true);
            }
            http.shutdownNow();
        }
    }

    @Test
    void the_raw_message_can_be_read_and_the_score_of_the_bank_counts_it() throws Exception {
        ask();
        var number = fetched(bank.program(), file.number());
        bank.program().sendBack(number, "缺少文书");
        eventually(() -> cell().path("state").asString().equals("REFUSED"));
        var messages = judge.get("/api/v1/queries/" + cell().path("id").asLong() + "/messages")
                .json();
        assertThat(messages.path("total").asInt()).isEqualTo(1);
        assertThat(messages.path("items").get(0).path("sha256").asString()).hasSize(64);
        var scores = judge.get("/api/v1/partners").json().path("items");
        var score = scores.valueStream()
                .filter(one -> one.path("id").asLong() == bank.partner())
                .findFirst()
                .orElseThrow();
        assertThat(score.path("refused").asInt()).isEqualTo(1);
        assertThat(score.path("inTime").asInt()).isEqualTo(1);
        assertThat(judge.get("/api/v1/partners/" + bank.partner() + "/refusals")
                        .json()
                        .path("items")
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("缺少文书");
    }

    @Test
    void somebody_says_what_follows_from_the_answers() throws Exception {
        ask();
        bank.program().answerNil(fetched(bank.program(), file.number()));
        eventually(() -> timeline("QUERY_ANSWERED") == 1);
        assertThat(judge.post("/api/v1/cases/" + file.id().value() + "/findings", "{\"decision\":\"\"}")
                        .codes())
                .isEqualTo("DECISION_MISSING");
        assertThat(judge.post("/api/v1/cases/" + file.id().value() + "/findings", "{\"decision\":\"无可供执行财产\"}")
                        .status())
                .isEqualTo(204);
        assertThat(timeline("QUERY_ANSWER_HANDLED")).isEqualTo(1);
    }

    private JsonNode ask() throws Exception {
        var answer = judge.post("/api/v1/cases/" + file.id().value() + "/queries", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode cell() throws Exception {
        var board = judge.get("/api/v1/queries?caseId=" + file.id().value());
        assertThat(board.status()).as(board.body()).isEqualTo(200);
        return board.json()
                .path("items")
                .get(0)
                .path("cells")
                .valueStream()
                .filter(one -> one.path("partnerId").asLong() == bank.partner())
                .findFirst()
                .orElseThrow();
    }

    private List<String> log() throws Exception {
        return judge.get("/api/v1/queries/" + cell().path("id").asLong())
                .json()
                .path("log")
                .valueStream()
                .map(one -> one.path("what").asString())
                .toList();
    }

    private JsonNode assets() throws Exception {
        return judge.get("/api/v1/cases/" + file.id().value() + "/assets")
                .json()
                .path("items");
    }

    private int timeline(String code) {
        return db.fetchCount(
                lianzhi.schema.cases.Tables.EVENT,
                lianzhi.schema.cases.Tables.EVENT
                        .CASE_ID
                        .eq(file.id().value())
                        .and(lianzhi.schema.cases.Tables.EVENT.CODE.eq(code)));
    }
}
