package lianzhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ProblemTests {
    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} {1} {2} is answered with {3} {4}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "POST, /api/v1/session, `{\"user\":`, 400, JSON_UNREADABLE",
                "POST, /api/v1/session, `{\"user\":\"a\",\"password\":\"b\",\"admin\":true}`, 400, FIELD_UNKNOWN",
                "POST, /api/v1/session, `{\"user\":\" \",\"password\":\"b\"}`, 400, FIELD_INVALID",
                "POST, /api/v1/session, `{\"user\":\"a\\u0000\",\"password\":\"b\"}`, 400, FIELD_FORMAT",
                "POST, /api/v1/session, `{\"user\":{},\"password\":\"b\"}`, 400, FIELD_FORMAT",
                "POST, /api/v1/session, `[]`, 400, FIELD_FORMAT",
                "PATCH, /api/v1/session, `{}`, 405, METHOD_NOT_ALLOWED",
                "GET, /api/v1/portal/no-such-thing, ``, 404, NOT_FOUND",
                "GET, /api/v1/session;x=1, ``, 400, BAD_REQUEST",
            })
    void bad_input_is_told_in_words(String method, String path, String body, int status, String code) throws Exception {
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var answer = browser.send(method, path, body == null || body.isEmpty() ? null : body.replace("\\,", ","));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.codes()).isEqualTo(code);
        assertThat(answer.json().at("/reasons/0/zh").asString()).isNotBlank();
        assertThat(answer.json().at("/reasons/0/en").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at lianzhi");
    }

    @ParameterizedTest
    @CsvSource({"/, 联执", "/cases/17, 联执", "/portal, 联执", "/portal/my-case, 联执", "/agency, 联执"})
    void a_deep_link_opens_its_page_where_the_user_interface_is_built(String path, String title) throws Exception {
        var answer = new Browser(port).get(path);
        assertThat(answer.status()).isIn(200, 404);
        if (answer.status() == 200) {
            assertThat(answer.body()).contains(title);
        }
    }
}
