package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A signed batch is on the site, on the screen and in the files for the other channels, until who is in it is deleted. */
@PlatformTest
class PublicExposureTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    private Listed paying;
    private Browser judge;
    private String title;
    private long batch;

    private long list(Listed one) throws Exception {
        judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var of = "/api/v1/cases/" + one.id().value() + "/sanctions";
        var asked = judge.post(
                of,
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + one.debtor()
                        + ",\"items\":[\"DC1\"],\"conduct\":\"拒不履行\",\"evidence\":{\"DC1\":\"流水\"},"
                        + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        eventually(() -> judge.get(of).body().contains("publishedAt"));
        return judge.get(of).json().path("items").get(0).path("id").asLong();
    }

    private void expose(String channels) throws Exception {
        paying = listed.file(Samples.loan(Samples.man("测试甲"), Samples.man("测试还<清")));
        var first = list(paying);
        title = "测试批次" + first;
        var asked = judge.post(
                "/api/v1/exposures",
                "{\"title\":\"" + title + "\",\"channels\":" + channels + ",\"sanctionIds\":[" + first + "]}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        batch = asked.json().path("batchId").asLong();
        assertThat(open("").status())
                .as("nothing is public before the signature")
                .isEqualTo(404);
        listed.sign(paying.id(), "EXPOSE", Role.BUREAU_CHIEF);
        eventually(() -> sheet().path("batch").path("state").asString().equals("PUBLISHED"));
    }

    private tools.jackson.databind.JsonNode sheet() throws Exception {
        return judge.get("/api/v1/exposures/" + batch).json();
    }

    private Browser.Answer open(String rest) throws Exception {
        return new Browser(port).get("/public/exposures/" + batch + rest);
    }

    @Test
    void the_site_and_the_screen_show_it_masked_and_lose_who_pays_at_once() throws Exception {
        expose("[\"SCREEN\",\"SITE\"]");
        assertThat(new Browser(port).get("/public/exposures").body()).contains(title);
        for (var page : List.of(open(""), open("/screen"), open("?lang=en"), open("/screen?lang=en&at=7"))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains(title, "测试还&lt;清", paying.number(), "102,300.00")
                    .doesNotContain(paying.debtorId());
            assertThat(page.raw().headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
        }
        assertThat(open("/screen?lang=en").body()).contains("Able but refuses", "exposure-screen.js");
        eventually(() -> open("/shown").json().size() == 1);

        listed.pay(paying.id());
        eventually(() -> sheet().path("persons").isEmpty());
        // the same moment: the public pages read the same view; what the screens are told is at most a fifth of a
        // second old
        var gone = System.nanoTime();
        eventually(() -> open("/shown").json().isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(Duration.ofMillis(500));
        assertThat(open("").status()).isEqualTo(404);
        assertThat(open("/screen").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/public/exposures").body()).doesNotContain(title);
    }

    @Test
    void an_address_that_asks_more_than_its_screens_would_is_refused() throws Exception {
        var flood = new Browser(port, "127.0.0.61");
        var asked = 0;
        var answer = flood.get("/public/exposures/0/shown");
        // a minute may end meanwhile, and the count begins anew
        for (; answer.status() == 200 && asked < 5_000; asked++) answer = flood.get("/public/exposures/0/shown");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.codes()).isEqualTo("SEARCH_TOO_OFTEN");
        assertThat(asked).isGreaterThanOrEqualTo(1_199);
        assertThat(open("/shown").status()).as("others are not").isEqualTo(200);
    }

    @Test
    void the_other_channels_take_files_and_are_named_when_somebody_must_be_taken_down() throws Exception {
        expose("[\"WEIBO\",\"WECHAT\",\"MEDIA\"]");
        assertThat(open("").status()).as("not signed for the site").isEqualTo(404);
        assertThat(open("/shown").json()).isEmpty();
        assertThat(judge.get(material("SCREEN")).codes()).isEqualTo("CHANNEL_NOT_SIGNED");
        var files = files("WEIBO");
        assertThat(files).containsOnlyKeys("poster.html", "list.pdf", "post-1.txt", "READ-ME.txt");
        assertThat(new String(files.get("post-1.txt"), StandardCharsets.UTF_8))
                .contains(title, "测试还<清", paying.number())
                .doesNotContain(paying.debtorId());
        assertThat(new String(files.get("poster.html"), StandardCharsets.UTF_8)).contains("测试还&lt;清");
        assertThat(new String(files.get("list.pdf"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(files("WECHAT")).containsKey("article.html");
        assertThat(files("MEDIA")).containsKey("press.txt");
        assertThat(sheet().path("handovers")).hasSize(3);
        assertThat(sheet().path("takeDown")).isEmpty();
        var stranger = Browser.signedIn(port, listed.elsewhere(), Samples.PASSWORD);
        assertThat(stranger.get(material("WEIBO")).status()).isEqualTo(404);

        listed.pay(paying.id());
        eventually(() -> sheet().path("persons").isEmpty());
        assertThat(sheet().path("takeDown"))
                .extracting(
                        one -> one.path("channel").asString() + one.path("name").asString())
                .containsExactlyInAnyOrder("WEIBO测试还<清", "WECHAT测试还<清", "MEDIA测试还<清");
        assertThat(judge.get(material("WEIBO")).codes()).isEqualTo("NOBODY_SHOWN");
    }

    @Test
    void what_followed_is_told_case_by_case_and_the_sums_are_the_rows() throws Exception {
        expose("[\"SITE\"]");
        assertThat(sheet().path("cases").get(0).path("performedOn").asString(""))
                .isEmpty();
        listed.pay(paying.id());
        eventually(() -> sheet().path("cases").get(0).hasNonNull("performedOn"));
        var row = sheet().path("cases").get(0);
        assertThat(row.path("caseNumber").asString()).isEqualTo(paying.number());
        assertThat(row.path("persons").asString()).isEqualTo("测试还<清");
        assertThat(row.path("paid30").asString()).isNotEqualTo("0.00");
        for (var sum : sheet().path("followed")) {
            assertThat(sum.path("performed").asInt()).isEqualTo(1);
            assertThat(sum.path("paid").asString())
                    .isEqualTo(row.path("paid" + sum.path("days").asInt()).asString());
        }
    }

    @Test
    void a_title_with_personal_data_is_not_proposed() throws Exception {
        var one = listed.file(Samples.loan(Samples.man("测试甲"), Samples.man("测试题")));
        var sanction = list(one);
        var asked = judge.post(
                "/api/v1/exposures",
                "{\"title\":\"电话13900000012\",\"channels\":[\"SITE\"],\"sanctionIds\":[" + sanction + "]}");
        assertThat(asked.codes()).contains("PERSONAL_DATA");
    }

    private String material(String channel) {
        return "/api/v1/exposures/" + batch + "/material/" + channel;
    }

    private Map<String, byte[]> files(String channel) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(judge.bytes(material(channel))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
