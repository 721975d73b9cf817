package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.PlatformTest;
import lianzhi.exchange.store.Draft;
import lianzhi.exchange.store.ItemStore;
import lianzhi.exchange.store.PaperStore;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Measure;
import lianzhi.wire.bank.Product;
import lianzhi.wire.bank.QueryRequest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The recorded messages of a registry against the running server. */
@PlatformTest
class LandReplayTests {
    private static final Path GOLDEN = GoldenReplayTests.GOLDEN;
    private static final String UNIT = "449999001001GB00001F00010001";

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    ItemStore items;

    @Autowired
    PaperStore papers;

    @Autowired
    DSLContext db;

    private OutsideRegistry registry;
    private long partner;

    static Stream<String> oddities() throws Exception {
        return Files.readAllLines(GOLDEN.resolve("bad/expectations.csv")).stream()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(cells -> cells[3].equals("court-land"))
                .map(cells -> cells[0] + " " + cells[1]);
    }

    static Stream<String> good() {
        return Stream.of(
                "feedBdcQL/found",
                "feedBdcQL/nil",
                "feedkzBdcQL/held",
                "feedkzBdcQL/refused",
                "feedkzhzBdcQL/one",
                "kzwsInfo/unknown");
    }

    @BeforeEach
    void all_example_requests_are_open() {
        partner = partners.register(new NewPartner(
                null,
                "外部登记机构",
                "Outside Registry",
                PartnerKind.REAL_ESTATE,
                Transport.REAL_ESTATE_SOAP,
                "outside-land",
                "outside-land",
                24));
        registry = new OutsideRegistry(port, "outside-land");
        db.transaction(it -> {
            var mine = "(select id from exchange.item where partner_id = " + partner + ")";
            for (var table : List.of("receipt", "movements", "answer", "message_item", "step", "waiting")) {
                it.dsl().execute("delete from exchange." + table + " where item_id in " + mine);
            }
            it.dsl()
                    .execute("delete from exchange.message_item where message_id in (select id from exchange.message"
                            + " where partner_id = " + partner + ")");
            it.dsl().execute("delete from exchange.item where partner_id = " + partner);
            it.dsl().execute("delete from exchange.message where partner_id = " + partner);
        });
        var drafts = new ArrayList<Draft>();
        var query = QueryRequest.of("20260105440800000101", BankLink.SOMEONE, BankLink.CASE, "", "", "WS");
        drafts.add(new Draft(query.requestNumber(), partner, Nature.QUERY, query, null));
        for (var i = 102; i <= 105; i++) {
            var control = ControlRequest.of(
                    "20260105440800000" + i,
                    BankLink.SOMEONE,
                    BankLink.CASE,
                    "",
                    "",
                    List.of(ControlOrder.ofThing(
                            1, Measure.FREEZE, UNIT, Product.NONE, "", 100, "2026/01/05", "2029/01/04", "裁")));
            drafts.add(new Draft(control.requestNumber(), partner, Nature.CONTROL, control, null));
        }
        items.seal(papers.add(null, BankLink.PAPERS, Instant.EPOCH), drafts, Instant.now());
        db.execute("update exchange.item set state = 'OFFERED' where partner_id = " + partner);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void every_odd_message_has_its_outcome(String line) throws Exception {
        var expected = line.split(" ");
        var response = registry.send(Files.readAllBytes(GOLDEN.resolve("bad").resolve(expected[0])));
        switch (expected[1]) {
            case "fault" -> {
                assertThat(response.statusCode()).isEqualTo(500);
                assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("Client");
                assertThat(count("message")).isZero();
            }
            case "message-fail" -> {
                var root = OutsideRegistry.returned(response.body());
                assertThat(root.getAttribute("ErrorMSG") + OutsideRegistry.value(root, "errMsg"))
                        .isNotBlank();
                assertThat(answers()).isZero();
            }
            case "item-fail" ->
                assertThat(OutsideRegistry.value(OutsideRegistry.returned(response.body()), "RESULT"))
                        .isEqualTo("fail");
            default -> {
                assertThat(OutsideRegistry.value(OutsideRegistry.returned(response.body()), "RESULT"))
                        .isEqualTo("success");
                var stillOpen = expected[0].contains("registry-error");
                assertThat(answers()).isEqualTo(stillOpen ? 0 : 1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void every_good_message_gets_the_published_answer(String name) throws Exception {
        var response = registry.send(Files.readAllBytes(GOLDEN.resolve("real-estate/" + name + ".request.xml")));
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualToIgnoringWhitespace(Files.readString(GOLDEN.resolve("real-estate/" + name + ".response.xml")));
    }

    @Test
    void the_description_names_every_operation() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/exchange/real-estate?wsdl");
        var wsdl = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        assertThat(wsdl).contains("feedkzhzBdcQL", "/exchange/real-estate\"");
    }

    private int answers() {
        return db.fetchSingle("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id"
                        + " where i.partner_id = " + partner)
                .get(0, Integer.class);
    }

    private int count(String table) {
        return db.fetchSingle("select count(*) from exchange." + table + " where partner_id = " + partner)
                .get(0, Integer.class);
    }
}
