package lianzhi.control;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.Samples;
import lianzhi.control.watch.WatchExpiry;
import lianzhi.exchange.OutsideAgency;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Filed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** 轮候: places in a queue move up when those before them end. */
@PlatformTest
class QueueTests {
    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    SettableClock clock;

    @Autowired
    WatchExpiry expiry;

    private Filed file;
    private Browser judge;
    private OutsideAgency registrar;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_thing_behind_a_freeze_that_ran_out_is_held_and_one_behind_two_moves_up_by_one() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        waitsBehind(List.of(Map.of("authority", "另一法院", "document", "（2025）另执1号", "until", "2026-03-20")));
        assertThat(measure().path("state").asString()).isEqualTo("WAITING");
        assertThat(measure().path("queueRank").asInt()).isEqualTo(2);
        var onItsPage = judge.get("/api/v1/assets/" + measure().path("assetId").asLong())
                .json()
                .path("measures")
                .get(0);
        assertThat(onItsPage.path("state").asString()).isEqualTo("WAITING");
        assertThat(onItsPage.path("queueRank").asInt())
                .as("the asset's page says in which place it waits")
                .isEqualTo(2);
        assertThat(onItsPage.path("held").asString())
                .as("nothing is held while one waits")
                .isEqualTo("0.00");
        expiry.run();
        assertThat(measure().path("state").asString()).isEqualTo("WAITING");
        clock.set(LocalDateTime.of(2026, 3, 21, 1, 0));
        expiry.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(measure().path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(measure().path("queueRank").asInt()).isEqualTo(1);

        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        waitsBehind(List.of(
                Map.of("authority", "另一法院", "document", "（2025）另执1号", "until", "2026-03-20"),
                Map.of("authority", "又一法院", "document", "（2025）又执2号", "until", "2027-03-20")));
        assertThat(measure().path("queueRank").asInt()).isEqualTo(3);
        clock.set(LocalDateTime.of(2026, 3, 21, 1, 0));
        expiry.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(measure().path("queueRank").asInt()).isEqualTo(2);
        assertThat(measure().path("state").asString()).isEqualTo("WAITING");
    }

    private void waitsBehind(List<Map<String, String>> before) throws Exception {
        file = linked.file();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        registrar = linked.agency(port, "queue");
        judge.post(path("/queries"), "{}");
        var number = registrar.query(file.number()).path("number").asString();
        registrar.papers(number);
        registrar.answer(Map.of(
                "number",
                number,
                "result",
                "FOUND",
                "things",
                List.of(Map.of("class", "vehicle", "key", "测A" + number, "value", "50000.00"))));
        eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == 1);
        var asset = judge.get(path("/assets"))
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();
        judge.post(path("/controls"), "{\"assetId\":" + asset + ",\"amount\":\"100.00\"}");
        eventually(() -> registrar.order("FREEZE") != null);
        var order = java.util.Objects.requireNonNull(registrar.order("FREEZE"));
        registrar.papers(order.path("number").asString());
        registrar.answer(Map.of(
                "number",
                order.path("number").asString(),
                "result",
                "CONTROLLED",
                "key",
                order.path("key").asString(),
                "from",
                "2026-03-02",
                "until",
                "2028-03-01",
                "freezes",
                before,
                "receipt",
                OutsideAgency.PDF));
        eventually(() -> !measure().path("state").asString().equals("ORDERED"));
    }

    private JsonNode measure() throws Exception {
        return judge.get(path("/controls")).json().path("items").get(0);
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
