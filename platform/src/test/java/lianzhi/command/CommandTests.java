package lianzhi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.cases.Samples;
import lianzhi.command.orders.EscalateOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command centre over HTTP. */
@PlatformTest
class CommandTests {
    private static final String PASSWORD = "Command-Test-2026";
    private static final String COURT = "粤0804";
    private static final String OTHER = "粤0891";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    Samples samples;

    @Autowired
    JdbcClient sql;

    @Autowired
    EscalateOrders escalate;

    @BeforeEach
    void people() {
        seed.ensure(
                List.of(
                        new NewPerson("cmd-centre", "测试指挥", "粤08", Set.of(Role.COMMAND_CENTRE)),
                        new NewPerson("cmd-chief", "测试局长", COURT, Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("cmd-president", "测试院长", COURT, Set.of(Role.PRESIDENT)),
                        new NewPerson("cmd-judge2", "测试法官二", COURT, Set.of(Role.JUDGE)),
                        new NewPerson("cmd-clerk2", "测试立案", OTHER, Set.of(Role.FILING_CLERK)),
                        new NewPerson("cmd-judge3", "测试法官三", OTHER, Set.of(Role.JUDGE)),
                        new NewPerson("cmd-chief2", "测试外院局长", OTHER, Set.of(Role.BUREAU_CHIEF))),
                PASSWORD);
    }

    private Browser as(String login) throws Exception {
        return Browser.signedIn(port, login, PASSWORD);
    }

    private static String json(Object... pairs) {
        var map = new java.util.LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return JSON.writeValueAsString(map);
    }

    private static JsonNode ok(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer.json();
    }

    private static String on(int days) {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                .plusDays(days)
                .toString();
    }

    @Test
    void an_order_is_answered_returned_answered_again_and_settled() throws Exception {
        var filed = samples.filed(COURT);
        var centre = as("cmd-centre");
        var chief = as("cmd-chief");
        var order = ok(centre.post(
                "/api/v1/supervision-orders",
                json("caseId", filed.id().value(), "subject", "长期未执行", "demand", "十日内报告", "dueOn", on(10))));
        assertThat(order.path("courtCode").asString()).isEqualTo(COURT);
        assertThat(as("cmd-chief2").get("/api/v1/supervision-orders").body())
                .as("another court does not see it")
                .doesNotContain(order.path("number").asString());
        var path = "/api/v1/supervision-orders/" + order.path("id");
        assertThat(centre.put(path + "/answer", json("version", 1, "text", "我答"))
                        .codes())
                .isEqualTo("NOT_ADDRESSED");
        ok(chief.put(path + "/answer", json("version", 1, "text", "正在办理")));
        assertThat(chief.put(path + "/answer", json("version", 1, "text", "再答")).codes())
                .isEqualTo("CHANGED_MEANWHILE");
        var returned =
                ok(centre.put(path + "/judgement", json("version", 2, "returnedReason", "没有说明财产情况", "dueOn", on(3))));
        assertThat(returned.path("state").asString()).isEqualTo("OPEN");
        ok(chief.put(path + "/answer", json("version", 3, "text", "已查封一处房产")));
        assertThat(ok(centre.put(path + "/judgement", json("version", 4)))
                        .path("state")
                        .asString())
                .isEqualTo("SETTLED");
        assertThat(sql.sql("select count(*) from shared.case_event where case_id = ? and code like 'URGING_ORDER%'")
                        .param(filed.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void an_order_that_is_let_pass_goes_to_the_president() throws Exception {
        var centre = as("cmd-centre");
        var order = ok(centre.post(
                "/api/v1/supervision-orders",
                json("courtCode", COURT, "subject", "报送清单", "demand", "报送", "dueOn", on(0))));
        sql.sql("update command.supervision_order set due_on = current_date - 3 where id = ?")
                .param(order.path("id").asLong())
                .update();
        escalate.run();
        var found = ok(centre.get("/api/v1/supervision-orders?courtCode=" + encoded(COURT) + "&size=500"))
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asLong() == order.path("id").asLong())
                .findFirst()
                .orElseThrow();
        assertThat(found.path("escalatedTo").asString()).isNotBlank();
        assertThat(as("cmd-chief")
                        .post(
                                "/api/v1/supervision-orders",
                                json("courtCode", COURT, "subject", "x", "demand", "x", "dueOn", on(1)))
                        .codes())
                .isEqualTo("CENTRE_ONLY");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_case_is_raised_to_the_higher_court_alone_and_gets_its_number() throws Exception {
        samples.person("粤08", Role.FILING_CLERK, 1);
        samples.person("粤08", Role.JUDGE, 1);
        var filed = samples.filed(COURT);
        var chief = as("cmd-chief");
        assertThat(chief.post(
                                "/api/v1/command/transfers",
                                json("caseId", filed.id().value(), "mode", "RAISE", "toCourt", OTHER, "reason", "干扰大"))
                        .codes())
                .isEqualTo("NOT_HIGHER");
        var asked = ok(chief.post(
                "/api/v1/command/transfers",
                json("caseId", filed.id().value(), "mode", "RAISE", "toCourt", "粤08", "reason", "干扰大")));
        var done = ok(as("cmd-centre")
                .put(
                        "/api/v1/command/transfers/" + asked.path("id") + "/decision",
                        json("granted", true, "text", "同意")));
        assertThat(done.path("newCaseNumber").asString()).contains("粤08执");
        assertThat(sql.sql("select court_code from cases.case_file where id = ?")
                        .param(done.path("newCaseId").asLong())
                        .query(String.class)
                        .single())
                .isEqualTo("粤08");
    }

    @Test
    void a_designated_case_gets_a_number_of_the_other_court_and_the_old_one_is_cancelled() throws Exception {
        var filed = samples.filed(COURT);
        var centre = as("cmd-centre");
        var chief = as("cmd-chief");
        var asked = ok(chief.post(
                "/api/v1/command/transfers",
                json("caseId", filed.id().value(), "mode", "DESIGNATE", "toCourt", OTHER, "reason", "被执行人财产在开发区")));
        assertThat(chief.post(
                                "/api/v1/command/transfers",
                                json("caseId", filed.id().value(), "mode", "JOINT", "toCourt", OTHER, "reason", "又一件"))
                        .codes())
                .isEqualTo("TRANSFER_OPEN");
        assertThat(chief.put(
                                "/api/v1/command/transfers/" + asked.path("id") + "/decision",
                                json("granted", true, "text", "同意"))
                        .codes())
                .isEqualTo("CENTRE_ONLY");
        var done = ok(centre.put(
                "/api/v1/command/transfers/" + asked.path("id") + "/decision", json("granted", true, "text", "同意")));
        assertThat(done.path("newCaseNumber").asString()).contains(OTHER + "执");
        var old = sql.sql("select stage, close_way from cases.case_file where id = ?")
                .param(filed.id().value())
                .query()
                .singleRow();
        assertThat(old).isEqualTo(Map.of("stage", "CLOSED", "close_way", "CANCELLED"));
        assertThat(sql.sql(
                                "select code from cases.node where case_id = ? and is_duty and done_at is null and dropped_at"
                                        + " is null and started_by <> 'CASE_CLOSED' union all select 'next' from cases.case_file"
                                        + " where id = ? and next_due_on is not null")
                        .params(filed.id().value(), filed.id().value())
                        .query(String.class)
                        .list())
                .as("what was to be done there falls away")
                .isEmpty();
        var fresh = done.path("newCaseId").asLong();
        assertThat(sql.sql("select claimed_fen > 10000000 from cases.case_file where id = ?")
                        .param(fresh)
                        .query(Boolean.class)
                        .single())
                .as("the amount that was not realised")
                .isTrue();
        assertThat(sql.sql("select count(*) from cases.node where case_id = ? and done_at is null")
                        .param(fresh)
                        .query(Integer.class)
                        .single())
                .as("its limits run")
                .isPositive();
        assertThat(centre.post(
                                "/api/v1/command/transfers",
                                json("caseId", fresh, "mode", "RAISE", "toCourt", COURT, "reason", "提级"))
                        .codes())
                .isEqualTo("NOT_HIGHER");
    }

    @Test
    void joint_enforcement_leaves_the_case_where_it_is() throws Exception {
        var filed = samples.filed(COURT);
        var page = "/api/v1/cases/" + filed.id().value();
        assertThat(as("cmd-chief2").get(page).status())
                .as("not before it helps")
                .isEqualTo(404);
        var asked = ok(as("cmd-chief")
                .post(
                        "/api/v1/command/transfers",
                        json("caseId", filed.id().value(), "mode", "JOINT", "toCourt", OTHER, "reason", "联合清场")));
        var done = ok(as("cmd-centre")
                .put(
                        "/api/v1/command/transfers/" + asked.path("id") + "/decision",
                        json("granted", true, "text", "同意")));
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.has("newCaseId")).isFalse();
        assertThat(sql.sql("select closed_on is null from cases.case_file where id = ?")
                        .param(filed.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var helper = as("cmd-chief2");
        var seen = ok(helper.get(page));
        assertThat(seen.path("number").asString()).isEqualTo(filed.number());
        assertThat(seen.path("steps").size()).as("it reads and does not act").isZero();
        assertThat(ok(helper.get(page + "/timeline")).toString()).contains("SUPERVISION_ORDER_RECEIVED");
        assertThat(ok(helper.get(page + "?full=true")).toString()).doesNotContain("\"unmasked\":true");
        ok(helper.get(page + "/documents"));
        ok(helper.get(page + "/controls"));
        assertThat(helper.post(
                                "/api/v1/command/transfers",
                                json("caseId", filed.id().value(), "mode", "JOINT", "toCourt", COURT, "reason", "越权"))
                        .status())
                .isEqualTo(404);
        assertThat(ok(as("cmd-chief").get(page)).path("steps").size()).isPositive();
        the_helping_court_finds_it_in_its_list(filed.number());
    }

    private void the_helping_court_finds_it_in_its_list(String number) throws Exception {
        var list = "/api/v1/cases?size=200&q=" + encoded(number);
        assertThat(ok(as("cmd-chief2").get(list)).at("/items/0/helped").asBoolean())
                .as("with a mark")
                .isTrue();
        assertThat(ok(as("cmd-chief2").get("/api/v1/cases?size=200&helped=true"))
                        .path("items"))
                .allSatisfy(row -> assertThat(row.path("courtCode").asString())
                        .as(row.toString())
                        .isNotEqualTo(OTHER))
                .anySatisfy(row -> assertThat(row.path("number").asString()).isEqualTo(number));
        assertThat(ok(as("cmd-chief").get(list)).at("/items/0/helped").asBoolean())
                .as("its own court acts on it")
                .isFalse();
        assertThat(ok(as("cmd-judge3").get(list)).path("items").size())
                .as("a judge sees the cases that are his")
                .isZero();
        seed.ensure(List.of(new NewPerson("cmd-chief3", "测试第三院局长", "粤0811", Set.of(Role.BUREAU_CHIEF))), PASSWORD);
        assertThat(ok(as("cmd-chief3").get(list)).path("items").size())
                .as("a court that does not help does not see it")
                .isZero();
    }

    @Test
    void an_inspection_demands_and_the_court_replies() throws Exception {
        var visit = ok(as("cmd-centre")
                .post(
                        "/api/v1/command/visits",
                        json(
                                "kind",
                                "INSPECTION",
                                "courtCode",
                                COURT,
                                "onDay",
                                on(-1),
                                "people",
                                "巡查一组",
                                "findings",
                                "三件未约谈",
                                "demands",
                                "补齐约谈",
                                "dueOn",
                                on(9))));
        var path = "/api/v1/command/visits/" + visit.path("id") + "/reply";
        assertThat(as("cmd-chief2").put(path, json("text", "无关")).status()).isEqualTo(404);
        ok(as("cmd-chief").put(path, json("text", "已约谈")));
        assertThat(as("cmd-chief").put(path, json("text", "又回")).codes()).isEqualTo("REPLIED_ALREADY");
        assertThat(as("cmd-centre")
                        .post(
                                "/api/v1/command/visits",
                                json(
                                        "kind",
                                        "INTERVIEW",
                                        "courtCode",
                                        COURT,
                                        "onDay",
                                        on(2),
                                        "people",
                                        "局长",
                                        "findings",
                                        "x",
                                        "demands",
                                        "y"))
                        .codes())
                .contains("DAY_IN_FUTURE")
                .contains("DEMAND_NEEDS_DAY");
    }

    @Test
    void the_board_shows_eleven_courts_to_the_centre_and_one_to_its_chief() throws Exception {
        samples.filed(COURT);
        var board = ok(as("cmd-centre").get("/api/v1/command/board"));
        assertThat(board.path("courts").size()).isEqualTo(11);
        assertThat(board.at("/total/open").asLong())
                .isEqualTo(board.path("courts")
                        .valueStream()
                        .mapToLong(court -> court.path("open").asLong())
                        .sum());
        var own = ok(as("cmd-chief").get("/api/v1/command/board"));
        assertThat(own.path("courts").size()).isEqualTo(1);
        assertThat(own.at("/courts/0/open").asLong())
                .isEqualTo(sql.sql("select count(*) from cases.case_file where court_code = ? and closed_on is null")
                        .param(COURT)
                        .query(Long.class)
                        .single());
        assertThat(as("cmd-judge2").get("/api/v1/command/board").codes()).isEqualTo("POWER_MISSING");
    }

    @Test
    void an_allocation_evens_loads_and_the_same_seed_gives_the_same_one() throws Exception {
        for (int i = 0; i < 6; i++) {
            samples.filed(COURT);
        }
        var chief = as("cmd-chief");
        var one = ok(chief.post("/api/v1/command/allocations", json("acrossCourts", false, "seed", 7)));
        var same = ok(chief.post("/api/v1/command/allocations", json("acrossCourts", false, "seed", 7)));
        assertThat(same.path("lines")).isEqualTo(one.path("lines"));
        assertThat(one.path("spreadAfter").asLong())
                .isLessThanOrEqualTo(one.path("spreadBefore").asLong());
        ok(chief.post("/api/v1/command/allocations/" + one.path("id") + "/application", "{}"));
        assertThat(chief.post("/api/v1/command/allocations/" + one.path("id") + "/application", "{}")
                        .codes())
                .isEqualTo("APPLIED_ALREADY");
        for (var line : one.path("lines")) {
            assertThat(sql.sql("select judge_id from cases.case_file where id = ?")
                            .param(line.path("caseId").asLong())
                            .query(Long.class)
                            .single())
                    .isEqualTo(line.path("judgeId").asLong());
        }
    }
}
