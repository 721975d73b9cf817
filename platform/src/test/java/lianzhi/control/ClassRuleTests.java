package lianzhi.control;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.Samples;
import lianzhi.control.watch.WatchExpiry;
import lianzhi.exchange.OutsideAgency;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Filed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the table of control terms says of single classes beside their length. */
@PlatformTest
class ClassRuleTests {
    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    SettableClock clock;

    @Autowired
    WatchExpiry expiry;

    @Autowired
    DSLContext db;

    private Filed file;
    private Browser judge;
    private OutsideAgency registrar;

    @BeforeEach
    void a_case_and_a_registrar() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        registrar = linked.agency(port, "rules");
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_trademark_that_is_preserved_is_not_preserved_again_until_that_has_ended() throws Exception {
        found(Map.of(
                "class",
                "trademark",
                "key",
                "测商标1",
                "value",
                "1000.00",
                "freezes",
                List.of(Map.of("authority", "另一法院", "document", "（2025）另执1号", "until", "2026-03-20"))));
        assertThat(freeze("测商标1").codes()).isEqualTo("NO_SECOND_PRESERVATION");
        clock.set(LocalDateTime.of(2026, 3, 21, 9, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(freeze("测商标1").status()).isEqualTo(201);
    }

    @Test
    void a_pre_seizure_becomes_a_seizure_by_itself_once_the_unit_is_registered_to_the_debtor() throws Exception {
        var unit = "440803001001GB00001F00019999";
        found(Map.of("class", "pre_seizure", "key", unit, "name", "预购商品房", "value", "90000.00"));
        assertThat(freeze(unit).status()).isEqualTo(201);
        eventually(() -> registrar.order("FREEZE") != null);
        var order = Objects.requireNonNull(registrar.order("FREEZE"));
        var writs = registrar.papers(order.path("number").asString()).path("writs");
        assertThat(writs.size()).isEqualTo(2);
        registrar.answer(Map.of(
                "number",
                order.path("number").asString(),
                "result",
                "CONTROLLED",
                "key",
                unit,
                "from",
                "2026-03-02",
                "until",
                "2029-03-01",
                "receipt",
                OutsideAgency.PDF));
        eventually(() -> measure().path("state").asString().equals("EFFECTIVE"));
        assertThat(db.fetchSingle(
                                "select count(*) from documents.document where code = 'PRESEIZE_RULING' and case_id = "
                                        + file.id().value())
                        .get(0, Integer.class))
                .isEqualTo(1);
        expiry.run();
        assertThat(measure().path("assetClass").asString())
                .as("not registered yet")
                .isEqualTo("pre_seizure");
        db.execute("update inquiry.round set closed_at = now() where case_id = "
                + file.id().value());
        found(Map.of("class", "real_estate", "key", unit, "name", "商品房", "value", "90000.00"));
        var ends = measure().path("endsAt").asString();
        expiry.run();
        expiry.run();
        assertThat(measure().path("assetClass").asString()).isEqualTo("real_estate");
        assertThat(measure().path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(measure().path("endsAt").asString())
                .as("the term goes on as it is")
                .isEqualTo(ends);
    }

    private void found(Map<String, Object> thing) throws Exception {
        var before = judge.get(path("/assets")).json().path("total").asInt();
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        var number = registrar.query(file.number()).path("number").asString();
        registrar.papers(number);
        registrar.answer(Map.of("number", number, "result", "FOUND", "things", List.of(thing)));
        eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == before + 1);
    }

    private Browser.Answer freeze(String account) throws Exception {
        var asset = judge.get(path("/assets"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("account").asString().equals(account))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        return judge.post(path("/controls"), "{\"assetId\":" + asset + ",\"amount\":\"100.00\"}");
    }

    private JsonNode measure() throws Exception {
        return judge.get(path("/controls")).json().path("items").get(0);
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
