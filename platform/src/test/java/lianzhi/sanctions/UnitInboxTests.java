package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.sanctions.ListedCase.answer;
import static lianzhi.sanctions.ListedCase.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.units.RegisterUnit;
import lianzhi.cases.Samples;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.lift.WatchLiftings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class UnitInboxTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    RegisterUnit register;

    @Autowired
    WatchLiftings watch;

    @Autowired
    org.jooq.DSLContext db;

    /** An exit ban is ordered from the exit and entry office. */
    private Browser banned(Listed one) throws Exception {
        listed.unit(UnitKind.EXIT_ENTRY);
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_EXIT\",\"casePartyId\":" + one.debtor() + ",\"months\":3}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "BAN_EXIT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BAN_EXIT", Role.PRESIDENT);
        return judge;
    }

    private static String path(JsonNode order, String rest) {
        return "/api/v1/agency/orders/" + order.path("id").asLong() + rest;
    }

    @Test
    void a_unit_sees_its_own_orders_and_no_other_unit_sees_them() throws Exception {
        var one = listed.file();
        banned(one);
        var office = listed.enter(port, UnitKind.EXIT_ENTRY);
        var order = order(office, one.number(), "IMPOSE");
        assertThat(office.get(path(order, "")).json().path("openedAt").asString(""))
                .isNotEmpty();
        assertThat(new String(office.bytes(path(order, "/paper")), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        var railway = listed.enter(port, UnitKind.RAILWAY);
        assertThat(railway.get(path(order, "")).status()).isEqualTo(404);
        assertThat(railway.post(path(order, "/answer"), "{\"outcome\":\"DONE\"}")
                        .status())
                .isEqualTo(404);
        assertThat(new Browser(port).get(path(order, "")).status()).isEqualTo(404);
        assertThat(office.get("/api/v1/cases").status())
                .as("a unit is nobody in the court")
                .isEqualTo(401);
    }

    @Test
    void an_answer_counts_once_a_refusal_needs_its_reason_and_only_papers_are_taken() throws Exception {
        var one = listed.file();
        var judge = banned(one);
        var office = listed.enter(port, UnitKind.EXIT_ENTRY);
        var order = order(office, one.number(), "IMPOSE");
        assertThat(office.post(path(order, "/answer"), "{\"outcome\":\"REFUSED\"}")
                        .codes())
                .contains("ANSWER_REASON");
        var poison =
                Base64.getEncoder().encodeToString("<html><script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(office.post(
                                path(order, "/answer"),
                                "{\"outcome\":\"DONE\",\"evidence\":[{\"name\":\"../a.pdf\",\"content\":\"" + poison
                                        + "\"}]}")
                        .codes())
                .contains("EVIDENCE_KIND");
        answer(office, order, "DONE", "已备案");
        answer(office, order, "DONE", "已备案");
        assertThat(office.post(path(order, "/answer"), "{\"outcome\":\"REFUSED\",\"text\":\"不行\"}")
                        .status())
                .isEqualTo(409);
        eventually(() -> judge.get("/api/v1/cases/" + one.id().value() + "/sanctions")
                .body()
                .contains("\"EFFECTIVE\""));
        assertThat(office.get("/api/v1/agency/sheet").json().path("orders").asInt())
                .isPositive();
    }

    @Test
    void a_lifting_that_nobody_answers_goes_up_the_line_and_the_unit_is_reminded() throws Exception {
        var one = listed.file();
        var judge = banned(one);
        var office = listed.enter(port, UnitKind.EXIT_ENTRY);
        answer(office, order(office, one.number(), "IMPOSE"), "DONE", "");
        listed.pay(one.id());
        order(office, one.number(), "LIFT");
        db.execute(
                "update sanctions.act set due_on = due_on - 30 where kind = 'LIFT' and sanction_id in"
                        + " (select id from sanctions.sanction where case_id = {0})",
                one.id().value());
        watch.run();
        var late = judge.get("/api/v1/cases/" + one.id().value() + "/sanctions")
                .json()
                .path("items")
                .get(0);
        assertThat(late.path("lateLevel").asInt())
                .as("thirty days: up to the command centre")
                .isEqualTo(3);
        assertThat(order(office, one.number(), "LIFT").path("urgedAt").asString(""))
                .isNotEmpty();
        assertThat(judge.get("/api/v1/sanctions?box=LATE").body()).contains(one.number());
    }

    @Test
    void a_guessed_password_shuts_the_door() throws Exception {
        var code = "ceshi-suo-" + System.nanoTime() % 1_000_000;
        register.handle(
                null, new RegisterUnit.Input(code, "测试锁", "Test lock", UnitKind.EMPLOYER, 24, "danwei-2026-ceshi"));
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        for (var i = 0; i < 5; i++) {
            assertThat(browser.post("/api/v1/agency/session", "{\"unit\":\"" + code + "\",\"password\":\"x" + i + "\"}")
                            .codes())
                    .isEqualTo("UNIT_SIGN_IN_WRONG");
        }
        var right = browser.post(
                "/api/v1/agency/session", "{\"unit\":\"" + code + "\",\"password\":\"danwei-2026-ceshi\"}");
        assertThat(right.codes()).isEqualTo("UNIT_LOCKED");
    }
}
