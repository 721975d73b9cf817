package lianzhi.exchange;

import static lianzhi.exchange.OutsideFolder.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.Measure;
import org.apache.sshd.sftp.common.SftpException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** File mode over SFTP, seen from a bank that knows only the published protocol. */
@PlatformTest
class FolderTests {
    private static final String ACCOUNT = "6299990000000017";

    @Autowired
    FolderLine folders;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    lianzhi.exchange.store.QuarantineStore quarantine;

    @Autowired
    Replies replies;

    @Autowired
    RawMessages raw;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private String code;
    private String name;
    private long partner;
    private OutsideFolder bank;

    @BeforeEach
    void a_bank_with_a_folder_of_its_own() throws Exception {
        var known = OutsideFolder.registered(partners);
        code = known.code();
        name = known.user();
        partner = known.partner();
        bank = known.connect(folders);
    }

    @AfterEach
    void hang_up() throws Exception {
        bank.close();
    }

    @Test
    void a_bank_that_reads_only_the_protocol_completes_query_freeze_renew_deduct_and_release() throws Exception {
        var query = ask(1).getFirst();
        var asked = bank.fetch("CXQQ").getFirst();
        assertThat(asked.name()).matches("CXQQ" + code + "[0-9]{30}\\.zip");
        assertThat(asked.rows()).containsOnlyKeys("QA", "QI", "QC");
        var request = asked.rows().get("QA").getFirst();
        assertThat(request.get("BDHM")).isEqualTo(query.number());
        assertThat(asked.rows().get("QI").getFirst().get("WSBH")).isEqualTo(request.get("WSBH"));
        assertThat(asked.rows().get("QI").getFirst().get("MD5")).isEqualTo(OutsideBank.digest(BankLink.PDF));
        assertThat(asked.rows().get("QC").getFirst().get("BDHM")).isEqualTo(query.number());
        assertThat(state(query)).isEqualTo("FETCHED");
        bank.answerQuery(asked.batch(), account(query.number()));
        var reply = replies.queries(List.of(query.id())).getFirst();
        assertThat(reply.kind()).isEqualTo(AnswerKind.FOUND);
        assertThat(reply.accounts().getFirst().availableFen()).isEqualTo(1_200_000);
        assertThat(bank.list("in")).as("taken").containsExactlyInAnyOrder("bad", "done");
        assertThat(bank.list("out")).as("answered packages leave").isEmpty();

        order(Measure.FREEZE, "10000.00", "4000.00", "6000.00");
        order(Measure.RENEW, "10000.00", "5000.00", "5000.00");
        order(Measure.DEDUCT, "5000.00", "5000.00", "0.00");
        order(Measure.RELEASE, "10000.00", "0.00", "0.00");
    }

    @Test
    void answers_that_cannot_be_accepted_come_back_as_a_package_and_the_right_answer_is_then_taken() throws Exception {
        var query = ask(1).getFirst();
        var batch = bank.fetch("CXQQ").getFirst().batch();
        bank.answerQuery(batch, account("99999999999999999999"));
        var refused = bank.fetch("CXHZ").getFirst();
        assertThat(refused.name()).isEqualTo("CXHZ" + code + batch + ".zip");
        assertThat(refused.rows().get("QNR").getFirst().get("XCHTYY")).isEqualTo("单号不存在");
        bank.answerQuery(batch, account(query.number()));
        assertThat(replies.queries(List.of(query.id()))).hasSize(1);
    }

    @Test
    void the_same_package_twice_changes_nothing() throws Exception {
        var query = ask(1).getFirst();
        var batch = bank.fetch("CXQQ").getFirst().batch();
        bank.answerQuery(batch, account(query.number()));
        bank.answerQuery(batch, account(query.number()));
        assertThat(verdicts()).containsExactly("ACCEPTED", "ALREADY_ANSWERED");
        assertThat(bank.fetch("CXHZ")).isEmpty();
        assertThat(bank.list("in/done")).hasSize(2);
    }

    @Test
    void unsafe_and_foreign_packages_are_put_aside_with_their_bytes() throws Exception {
        var query = ask(1).getFirst();
        var batch = bank.fetch("CXQQ").getFirst().batch();
        var evil = OutsideFolder.zip(
                Map.of("../../evil.xml", OutsideFolder.document("zhxxList", account(query.number()))));
        bank.lay("CXFK" + code + batch + ".zip", evil);
        bank.lay("CXFKB9997H24408000009" + batch + ".zip", evil);
        bank.lay("CXFK" + code + batch + ".ZIP", new byte[0]);
        assertThat(verdicts()).containsExactly("QUARANTINED", "QUARANTINED", "QUARANTINED");
        assertThat(bank.list("in/bad")).hasSize(3);
        var first = db.fetchSingle(
                "select id from exchange.message where partner_id = " + partner + " order by id limit 1");
        assertThat(quarantine.bytes(first.get(0, Long.class))).hasValue(evil);
        assertThat(replies.queries(List.of(query.id()))).isEmpty();
    }

    @Test
    void half_written_files_are_left_alone_and_a_bank_sees_only_its_own_folder() throws Exception {
        try (var out = bank.sftp.write("in/.half.zip.part")) {
            out.write(1);
        }
        assertThat(verdicts()).isEmpty();
        assertThat(bank.list(".")).containsExactly("in", "out");
        assertThat(bank.sftp.canonicalPath("../../..")).isEqualTo("/");
        assertThatThrownBy(() -> bank.read("../../../etc/passwd")).isInstanceOf(SftpException.class);
        assertThatThrownBy(() -> new OutsideFolder(folders.port().orElseThrow(), name, "guess", code))
                .isInstanceOf(Exception.class);
        var soap = BankLink.freshName();
        partners.register(BankLink.bank(soap));
        assertThatThrownBy(() -> new OutsideFolder(folders.port().orElseThrow(), soap, soap + "-password", code))
                .as("one transport for each partner")
                .isInstanceOf(Exception.class);
    }

    @Test
    void many_requests_share_a_package_and_what_is_offered_again_comes_in_a_new_one() throws Exception {
        var items = ask(201);
        var first = bank.fetch("CXQQ");
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().rows().get("QA")).hasSize(200);
        assertThat(bank.fetch("CXQQ")).hasSize(2);
        transaction.executeWithoutResult(
                status -> outbox.offerAgain(items.getFirst().id()));
        assertThat(bank.fetch("CXQQ").getLast().rows().get("QA").getFirst().get("BDHM"))
                .isEqualTo(items.getFirst().number());
    }

    private void order(Measure measure, String limit, String held, String over) throws Exception {
        var item = transaction.execute(status -> outbox.sealControl(
                "440803",
                BankLink.PAPERS,
                new ControlToSeal(
                        partner,
                        BankLink.SOMEONE,
                        BankLink.CASE,
                        "",
                        List.of(ControlOrder.ofDeposit(
                                1,
                                measure,
                                ACCOUNT,
                                1_000_000,
                                "2026/01/05 09:00:00",
                                "2027/01/04 23:59:59",
                                "裁1号")))));
        var found = bank.fetch("KZQQ").getFirst();
        var order = found.rows().get("QA").getFirst();
        assertThat(order.get("BDHM")).isEqualTo(item.number());
        assertThat(order.inside().getFirst().get("KZCS")).isEqualTo(measure.code());
        assertThat(found.rows().get("QI")).isNotEmpty();
        bank.answerControl(
                found.batch(),
                item.number(),
                row(
                        "kzxx",
                        "",
                        "BDHM",
                        item.number(),
                        "CCXH",
                        "1",
                        "KHZH",
                        ACCOUNT,
                        "KZNR",
                        "1",
                        "KZZT",
                        "1",
                        "YE",
                        "30000.00",
                        "KYYE",
                        "0.00",
                        "CSKSRQ",
                        "2026/01/05 09:31:12",
                        "CSJSRQ",
                        "2027/01/04 23:59:59",
                        "DJXE",
                        limit,
                        "SKJE",
                        held,
                        "CESKJE",
                        over,
                        "WNKZYY",
                        "",
                        "BEIZ",
                        ""));
        var reply = replies.controls(List.of(item.id())).getFirst();
        assertThat(reply.rows().getFirst().held()).isEqualTo(held);
        assertThat(reply.hasReceipt())
                .as("the sealed receipt came in its own entry")
                .isTrue();
        assertThat(raw.receipt(item.id())).isPresent();
        assertThat(bank.fetch("KZQQ")).isEmpty();
    }

    private static String account(String number) {
        return row(
                "zhxx",
                "",
                "BDHM",
                number,
                "CCXH",
                "1",
                "KHZH",
                ACCOUNT,
                "CCLB",
                "个人结算账户",
                "ZHZT",
                "正常",
                "BZ",
                "156",
                "YE",
                "30000.00",
                "KYYE",
                "12000.00",
                "FKSJ",
                "2026/01/05 09:31:12");
    }

    private List<SealedItem> ask(int times) {
        return transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, times)
                        .mapToObj(i -> BankLink.question(partner))
                        .toList()));
    }

    private String state(SealedItem item) {
        return db.fetchSingle("select state from exchange.item where id = " + item.id())
                .get(0, String.class);
    }

    private List<String> verdicts() {
        return db.fetch("select verdict from exchange.message where partner_id = " + partner + " order by id")
                .getValues(0, String.class);
    }
}
