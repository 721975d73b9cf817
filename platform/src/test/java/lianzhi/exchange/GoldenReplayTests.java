package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

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
import lianzhi.wire.soap.BankSoapCodec;
import lianzhi.wire.soap.ReadEnvelope;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The published example messages against the running server, each while all example requests are open. */
@PlatformTest
@Execution(ExecutionMode.SAME_THREAD)
class GoldenReplayTests {
    static final Path GOLDEN = Path.of("../wire/src/test/resources/golden");

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

    private OutsideBank bank;
    private long partner;

    /** A line of the table of expectations. */
    record Expected(String file, String outcome, String reason, String after) {
        @Override
        public String toString() {
            return file + ": " + outcome + " (" + reason + ")";
        }
    }

    static Stream<Expected> expectations() throws Exception {
        return Files.readAllLines(GOLDEN.resolve("bad/expectations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(cells -> cells[3].equals("court-soap"))
                .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[4]));
    }

    @BeforeEach
    void all_example_requests_are_open() throws Exception {
        partner = partners.register(new NewPartner(
                "B9998H24408000001",
                "外部银行",
                "Outside Bank",
                PartnerKind.BANK,
                Transport.SOAP,
                "outside-bank",
                "outside-bank",
                24));
        bank = new OutsideBank(port, "outside-bank", "outside-bank");
        db.transaction(it -> {
            for (var table : List.of("receipt", "movements", "answer", "message_item", "step", "waiting")) {
                it.dsl()
                        .execute("delete from exchange." + table
                                + " where item_id in (select id from exchange.item where partner_id = " + partner
                                + ")");
            }
            it.dsl()
                    .execute("delete from exchange.message_item where message_id in"
                            + " (select id from exchange.message where partner_id = " + partner + ")");
            it.dsl().execute("delete from exchange.item where partner_id = " + partner);
            it.dsl().execute("delete from exchange.message where partner_id = " + partner);
        });
        var drafts = new ArrayList<Draft>();
        BankSoapCodec.decodeQueryList(returned("getXzcxList/four"))
                .rows()
                .forEach(one -> drafts.add(new Draft(one.requestNumber(), partner, Nature.QUERY, one, null)));
        BankSoapCodec.decodeControlList(returned("getXzkzList/eight"))
                .rows()
                .forEach(one -> drafts.add(new Draft(one.requestNumber(), partner, Nature.CONTROL, one, null)));
        var set = papers.add(null, BankLink.PAPERS, Instant.EPOCH);
        items.seal(set, drafts, Instant.now());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void every_odd_message_has_its_outcome(Expected expected) throws Exception {
        open();
        if (!expected.after().isBlank()) bank.send(Files.readAllBytes(GOLDEN.resolve(expected.after())));
        var before = kept();
        var response = bank.send(Files.readAllBytes(GOLDEN.resolve("bad").resolve(expected.file())));
        var text = new String(response.body(), StandardCharsets.UTF_8);
        switch (expected.outcome()) {
            case "fault" -> {
                assertThat(response.statusCode()).isEqualTo(500);
                assertThat(text).contains("Client");
                assertThat(kept()).isEqualTo(before);
            }
            case "too-large" -> assertThat(response.statusCode()).isEqualTo(413);
            case "message-fail" -> {
                assertThat(answer(response.body()).get("errorMsg")).isNotBlank();
                assertThat(answers()).isZero();
            }
            case "already-answered" ->
                assertThat(answer(response.body()).get("errorMsg")).isEqualTo("已经反馈, 不能再次反馈");
            case "item-fail" -> {
                var verdicts = answer(response.body()).all("jg");
                assertThat(verdicts).extracting(one -> one.get("result")).contains("fail");
                assertThat(verdicts)
                        .filteredOn(one -> one.get("result").equals("fail"))
                        .allSatisfy(one -> assertThat(one.get("msg")).isNotBlank());
                assertThat(kept()).isEqualTo(before + 1);
            }
            case "ok", "ok-warn" -> {
                var answer = answer(response.body());
                assertThat(answer.get("errorMsg")).isEmpty();
                assertThat(answer.all("jg"))
                        .extracting(one -> one.get("result"))
                        .containsOnly("success");
                if (expected.outcome().equals("ok-warn")) assertThat(warnings()).isNotEmpty();
            }
            default -> abort(expected.outcome());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "shfeedXzcxInfo/found",
                "shfeedXzcxInfo/nil",
                "shfeedXzcxwlxxInfo/before-accounts",
                "shfeedXzkzInfo/deduct",
                "shfeedXzkzInfo/partly",
                "shfeedXzkzInfo/rollback",
                "getXzcxList/four",
                "getXzkzList/eight",
                "cxwsInfo/unknown"
            })
    void every_good_message_gets_the_published_answer(String name) throws Exception {
        if (!name.startsWith("get")) open();
        var response = bank.send(Files.readAllBytes(GOLDEN.resolve("soap/" + name + ".request.xml")));
        assertThat(answer(response.body()))
                .isEqualTo(answer(Files.readAllBytes(GOLDEN.resolve("soap/" + name + ".response.xml"))));
    }

    private void open() throws Exception {
        bank.queries();
        bank.controls();
    }

    private static String returned(String name) throws Exception {
        return String.valueOf(
                ReadEnvelope.answer(Files.readAllBytes(GOLDEN.resolve("soap/" + name + ".response.xml"))));
    }

    private static OutsideBank.Node answer(byte[] envelope) throws Exception {
        return OutsideBank.decode(OutsideBank.returned(envelope));
    }

    private int kept() {
        return number("select count(*) from exchange.message where partner_id = " + partner);
    }

    private int answers() {
        return number("select count(*) from exchange.answer join exchange.item on id = item_id where partner_id = "
                + partner);
    }

    private List<String> warnings() {
        return db.fetch("select unnest(warnings) from exchange.message_item join exchange.message m on m.id ="
                        + " message_id where partner_id = " + partner)
                .into(String.class);
    }

    private int number(String sql) {
        return db.fetchSingle(sql).get(0, Integer.class);
    }
}
