package lianzhi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console as a person uses it: folded, opened by what he did, and told what was wrong. */
class ConsoleTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        var config = Files.writeString(folder.resolve("config.json"), """
            {"institutions": [{"name": "测试银行", "code": "8801", "user": "u", "password": "p", "kind": "BANK", "pollSeconds": 60,
                "behaviour": {"answerAfterSeconds": 1, "answerWithinSeconds": 4, "sendBackPercent": 0, "customerPercent": 30}}],
             "courtBank": {"name": "专户行", "inflowDelaySeconds": 0, "paymentDelaySeconds": 0}}
            """);
        var options = Options.parse("--port=0", "--state=" + folder.resolve("state"), "--config=" + config, "--seed=3");
        simulator = Simulator.start(options, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    @AfterEach
    void stop() {
        simulator.close();
        http.close();
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
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> submit(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + simulator.port() + path);
    }
}
