package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Institutions come onto the link by the administrator's hand, each with credentials of its own. */
@PlatformTest
class LinkPartnerTests {
    private static final String KEY = "0432C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7"
            + "BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Test
    void an_institution_is_registered_calls_signs_changes_its_password_and_is_stopped() throws Exception {
        var admin = signedIn(Role.ADMINISTRATOR);
        var user = BankLink.freshName();
        assertThat(admin.post("/api/v1/partners/linked", input(user, "kurz", "", true, null))
                        .codes())
                .isEqualTo("PASSWORD_LENGTH");
        assertThat(admin.post(
                                "/api/v1/partners/linked",
                                input(user, "long-enough-1", KEY.replace('0', '1'), true, null))
                        .codes())
                .isEqualTo("PUBLIC_KEY");
        var made = admin.post("/api/v1/partners/linked", input(user, "long-enough-1", "", true, null));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var id = made.json().path("partnerId").asLong();
        assertThat(calls(user, "long-enough-1")).isEqualTo(200);
        assertThat(admin.post("/api/v1/partners/linked", input(user, "long-enough-1", "", true, null))
                        .codes())
                .as("nobody takes over another's name")
                .isEqualTo("PARTNER_TAKEN");
        assertThat(admin.post("/api/v1/partners/linked", input(user, "", KEY, true, id))
                        .status())
                .isEqualTo(201);
        var listed = listed(admin, id);
        assertThat(listed.path("signs").asBoolean()).isTrue();
        assertThat(listed.path("route").asString()).isEqualTo("HUB");
        assertThat(listed.path("institution").asString()).isEqualTo("测试银行");
        assertThat(listed.toString()).doesNotContain("long-enough").doesNotContain("$2a$");
        assertThat(calls(user, "long-enough-1")).as("the password was kept").isEqualTo(200);
        assertThat(admin.post("/api/v1/partners/linked", input(user, "another-one-2", KEY, true, id))
                        .status())
                .isEqualTo(201);
        assertThat(calls(user, "long-enough-1")).isEqualTo(401);
        assertThat(calls(user, "another-one-2")).isEqualTo(200);
        assertThat(admin.post("/api/v1/partners/linked", input(user, "", KEY, false, id))
                        .status())
                .isEqualTo(201);
        assertThat(calls(user, "another-one-2")).as("stopped").isEqualTo(401);
        assertThat(db.fetchSingle(
                                "select count(*) from audit.entry where act = 'PARTNER_LINKED' and subject = 'partner:"
                                        + id + "'")
                        .get(0, Integer.class))
                .isEqualTo(4);
    }

    @Test
    void nobody_else_registers_or_reads_the_directory() throws Exception {
        var judge = signedIn(Role.JUDGE);
        assertThat(judge.get("/api/v1/partners/linked").status()).isEqualTo(403);
        assertThat(judge.post("/api/v1/partners/linked", input("somebody", "long-enough-1", "", true, null))
                        .status())
                .isEqualTo(403);
    }

    private Browser signedIn(Role role) throws Exception {
        return Browser.signedIn(port, samples.person("粤0811", role, 1).login(), Samples.PASSWORD);
    }

    private int calls(String user, String password) throws Exception {
        return new OutsideAgency(port, user, password).get("/requests").statusCode();
    }

    private static JsonNode listed(Browser admin, long id) throws Exception {
        return admin.get("/api/v1/partners/linked")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String input(
            String user, String password, String key, boolean active, @org.jspecify.annotations.Nullable Long id) {
        return """
            {"id":%s,"nameZh":"测试车管所","nameEn":"Vehicles","kind":"VEHICLE","transport":"AGREEMENT","route":"HUB",
             "institution":"测试银行","userName":"%s","password":"%s","publicKey":"%s","promisedHours":24,"active":%s}\
            """.formatted(id, user, password, key, active);
    }
}
