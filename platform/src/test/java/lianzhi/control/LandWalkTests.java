package lianzhi.control;

import static lianzhi.exchange.OutsideRegistry.value;
import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.OutsideRegistry;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Transport;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Filed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** A registry that knows only the published protocol: query, seal, renew and release of a house. */
@PlatformTest
class LandWalkTests {
    private static final String UNIT = "449999001001GB00001F00010001";

    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    Partners partners;

    @Autowired
    LiveDebt debt;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private Filed file;
    private Browser judge;
    private OutsideRegistry registry;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_house_is_found_sealed_for_three_years_renewed_and_released_by_full_payment() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        var user = "land-" + System.nanoTime();
        var unused = partners.register(new NewPartner(
                null, user, user, PartnerKind.REAL_ESTATE, Transport.REAL_ESTATE_SOAP, user, user + "-password", 24));
        registry = new OutsideRegistry(port, user);
        judge.post(path("/queries"), "{}");
        var query = value(registry.queries().getFirst(), "CXQQDH");
        assertThat(value(registry.papers("kzwsInfo", query), "WJMC")).isEqualTo("协助查询存款通知书");
        registry.papers("zjInfo", query);
        registry.answerHouse(query, UNIT, "");
        eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == 1);
        var asset = judge.get(path("/assets")).json().path("items").get(0);
        assertThat(asset.path("assetClass").asString()).isEqualTo("real_estate");
        assertThat(asset.path("account").asString()).isEqualTo(UNIT);
        judge.post(path("/controls"), "{\"assetId\":" + asset.path("id").asLong() + ",\"amount\":\"100.00\"}");
        var seal = ordered("11");
        assertThat(value(seal, "JSRQ")).isEqualTo("2029/03/01");
        assertThat(value(seal, "ZL")).isEqualTo("测试市测试路1号101房");
        answer(seal, "2029/03/01");
        eventually(() -> measure().path("state").asString().equals("EFFECTIVE"));
        registry.sendReceipt(value(seal, "CXQQDH"));
        eventually(() -> !measure().path("acts").get(0).path("receiptAt").isMissingNode());
        var id = measure().path("id").asLong();
        judge.post(
                "/api/v1/controls/" + id + "/renewals",
                "{\"version\":" + measure().path("version").asInt() + "}");
        var renewal = ordered("12");
        assertThat(value(renewal, "YDJDH")).isEqualTo(value(seal, "CXQQDH"));
        assertThat(value(renewal, "YCFYWH")).isEqualTo("TEST-CF-1");
        answer(renewal, "2032/02/28");
        eventually(() -> measure().path("endsAt").asString().startsWith("2032-02"));
        transaction.executeWithoutResult(status -> debt.paid(
                file.id(),
                "test:" + file.number(),
                LocalDate.of(2026, 3, 2),
                debt.outstanding(file.id(), LocalDate.of(2026, 3, 2))));
        answer(ordered("14"), "");
        eventually(() -> measure().path("state").asString().equals("RELEASED"));
    }

    private void answer(Element order, String until) throws Exception {
        var number = value(order, "CXQQDH");
        registry.papers("zjInfo", number);
        registry.answerControl(number, UNIT, "1", until, "", "");
    }

    private Element ordered(String measure) throws Exception {
        eventually(() ->
                registry.controls().stream().anyMatch(one -> value(one, "KZCS").equals(measure)));
        return registry.controls().stream()
                .filter(one -> value(one, "KZCS").equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode measure() throws Exception {
        return judge.get(path("/controls")).json().path("items").get(0);
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
