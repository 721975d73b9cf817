package lianzhi.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Linking a unit and changing one are two acts: the first never touches a unit that is there. */
@PlatformTest
class LinkUnitTests {
    private static final String PASSWORD = "danwei-2026-ceshi";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    ListedCase listed;

    private final String code = "ceshi-ting-" + System.nanoTime() % 1_000_000;
    private Browser administrator;

    @BeforeEach
    void sign_in() throws Exception {
        administrator = Browser.signedIn(
                port, samples.person("粤0803", Role.ADMINISTRATOR, 1).login(), Samples.PASSWORD);
    }

    @Test
    void a_code_that_is_taken_is_refused_and_the_unit_stays_as_it_was() throws Exception {
        assertThat(link("测试先来", PASSWORD).status()).isEqualTo(201);
        var second = link("测试后到", "qiangzhan-2026-ceshi");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.codes()).isEqualTo("UNIT_CODE_TAKEN");
        var reason = second.json().path("reasons").get(0);
        assertThat(reason.path("field").asString()).isEqualTo("code");
        assertThat(reason.path("zh").asString()).contains(code, "测试先来", "打开该单位修改");
        assertThat(administrator.get("/api/v1/units/linked").body())
                .contains("测试先来")
                .doesNotContain("测试后到");
        assertThat(enter("qiangzhan-2026-ceshi").codes()).isEqualTo("UNIT_SIGN_IN_WRONG");
        assertThat(enter(PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_unit_without_a_password_is_not_linked_and_one_that_is_changed_keeps_its_own() throws Exception {
        assertThat(link("测试改", "").codes()).isEqualTo("PASSWORD_LENGTH");
        var id = link("测试改", PASSWORD).json().path("unitId").asLong();
        assertThat(change(id, "", true).status()).isEqualTo(204);
        assertThat(enter(PASSWORD).status()).isEqualTo(200);
        assertThat(change(id, "short", true).codes()).isEqualTo("PASSWORD_LENGTH");
        assertThat(change(id, "xinkouling-2026", true).status()).isEqualTo(204);
        assertThat(enter(PASSWORD).codes()).isEqualTo("UNIT_SIGN_IN_WRONG");
        assertThat(enter("xinkouling-2026").status()).isEqualTo(200);
        assertThat(change(Long.MAX_VALUE, "", true).status()).isEqualTo(404);
    }

    @Test
    void a_stopped_unit_is_out_at_once_and_keeps_its_password_for_when_it_is_linked_again() throws Exception {
        var id = link("测试停", PASSWORD).json().path("unitId").asLong();
        var unit = new Browser(port);
        unit.get("/api/v1/session");
        assertThat(unit.post("/api/v1/agency/session", entry(PASSWORD)).status())
                .isEqualTo(200);
        assertThat(change(id, "", false).status()).isEqualTo(204);
        assertThat(unit.get("/api/v1/agency/orders").status()).isEqualTo(404);
        assertThat(enter(PASSWORD).codes()).isEqualTo("UNIT_SIGN_IN_WRONG");
        assertThat(change(id, "", true).status()).isEqualTo(204);
        assertThat(enter(PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void who_does_not_manage_people_neither_sees_nor_changes_units() throws Exception {
        var id = link("测试权", PASSWORD).json().path("unitId").asLong();
        administrator = Browser.signedIn(port, listed.file().login(), Samples.PASSWORD);
        assertThat(administrator.get("/api/v1/units/linked").status()).isEqualTo(403);
        assertThat(link("测试权", PASSWORD).status()).isEqualTo(403);
        assertThat(change(id, "", false).status()).isEqualTo(403);
    }

    private Browser.Answer link(String name, String password) throws Exception {
        return administrator.post("/api/v1/units", "{\"code\":\"" + code + "\"," + rest(name, password) + "}");
    }

    private Browser.Answer change(long id, String password, boolean active) throws Exception {
        return administrator.send(
                "PUT", "/api/v1/units/" + id, "{" + rest("测试改后", password) + ",\"active\":" + active + "}");
    }

    private static String rest(String name, String password) {
        return "\"nameZh\":\"" + name
                + "\",\"nameEn\":\"Test unit\",\"kind\":\"EMPLOYER\",\"promisedHours\":24,\"password\":\"" + password
                + "\"";
    }

    private Browser.Answer enter(String password) throws Exception {
        var unit = new Browser(port);
        unit.get("/api/v1/session");
        return unit.post("/api/v1/agency/session", entry(password));
    }

    private String entry(String password) {
        return "{\"unit\":\"" + code + "\",\"password\":\"" + password + "\"}";
    }
}
