package lianzhi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console as a person uses it: folded, opened by what he did, and told what was wrong. */
class ConsoleTest {
    @TempDir
    Path folder;

    private OwnSimulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = new OwnSimulator(folder, """
            [{"name": "测试银行", "code": "8801", "user": "u", "password": "p", "kind": "BANK", "pollSeconds": 60,
              "behaviour": {"answerAfterSeconds": 1, "answerWithinSeconds": 4, "sendBackPercent": 0, "customerPercent": 30}}]\
            """);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void institutions_are_folded_and_the_one_just_used_stays_open() throws Exception {
        assertThat(get("/")).contains("<details class=card id=\"8801\"><summary>");
        var caused = submit("/institutions/8801/fault", "fault=LATE&times=2&reason=&delaySeconds=");
        assertThat(caused.statusCode()).isEqualTo(303);
        assertThat(caused.headers().firstValue("Location")).hasValue("/?open=8801#8801");
        assertThat(get("/?open=8801")).contains("<details class=card id=\"8801\" open><summary>", "× 2");
    }

    @Test
    void what_was_not_taken_is_said_on_the_page_and_nothing_of_it_is_code() throws Exception {
        var wrong = submit("/institutions/8801/inflow", "account=1&amount=%3Cscript%3E");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("没有执行 Not done").doesNotContain("<script>");
        assertThat(submit("/institutions/8801/inflow", "account=none&amount=1.00")
                        .body())
                .contains("没有这个账号", "id=\"8801\" open>");
    }

    private String get(String path) throws Exception {
        return simulator.get(path).body();
    }

    private HttpResponse<String> submit(String path, String form) throws Exception {
        return simulator.post(path, "application/x-www-form-urlencoded", form);
    }
}
