package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class BankSoapTests {
    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    Replies replies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    SettableClock clock;

    private OutsideBank bank;
    private long partner;

    @BeforeEach
    void a_bank_of_its_own() {
        var name = BankLink.freshName();
        partner = partners.register(BankLink.bank(name));
        bank = new OutsideBank(port, name, name + "-password");
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_bank_pulls_the_request_its_writ_and_credentials_and_answers_once() throws Exception {
        var item = ask(1).getFirst();
        var request = bank.queries().getFirst();
        assertThat(request.get("BDHM")).isEqualTo(item.number()).matches("[0-9]{8}440803[0-9]{6,}");
        assertThat(request.get("XM")).isEqualTo("测试甲");
        assertThat(bank.writsOfQuery(request.get("WSBH"))
                        .all("wsinfo")
                        .getFirst()
                        .get("MD5"))
                .isEqualTo(OutsideBank.digest(BankLink.PDF));
        assertThat(bank.credentials(item.number()).all("zjinfo")).hasSize(1);
        assertThat(bank.queries())
                .as("listed until its credentials were fetched")
                .isEmpty();

        assertThat(verdict(
                        bank.answerQuery(account(item.number(), "1", "6299990000000017", "30000.00", "12000.00", ""))))
                .isEqualTo("success");
        var reply = replies.queries(List.of(item.id())).getFirst();
        assertThat(reply.kind()).isEqualTo(AnswerKind.FOUND);
        assertThat(reply.accounts().getFirst().availableFen()).isEqualTo(1_200_000);
    }

    @Test
    void a_second_answer_changes_nothing_and_is_told_so() throws Exception {
        var item = offered();
        bank.answerQuery(account(item.number(), "1", "6299990000000017", "1.00", "1.00", ""));
        var second = bank.answerQuery(account(item.number(), "1", "6299990000000017", "999.00", "999.00", ""));
        assertThat(second.get("errorMsg")).isEqualTo("已经反馈, 不能再次反馈");
        assertThat(replies.queries(List.of(item.id()))
                        .getFirst()
                        .accounts()
                        .getFirst()
                        .balance())
                .isEqualTo("1.00");
        assertThat(raw()).as("both messages are kept").isEqualTo(2);
        assertThat(warnings(item)).containsExactly("与首次反馈内容不一致");
    }

    @Test
    void without_an_answer_it_is_listed_again_after_four_hours_under_the_same_number() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 8, 0));
        var item = offered();
        clock.set(LocalDateTime.of(2026, 3, 2, 11, 59));
        assertThat(bank.queries()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 2, 12, 1));
        assertThat(bank.queries()).extracting(one -> one.get("BDHM")).containsExactly(item.number());
    }

    @Test
    void a_list_has_two_hundred_requests_at_most_and_no_number_twice() throws Exception {
        ask(201);
        var listed = bank.queries();
        assertThat(listed).hasSize(200);
        assertThat(listed).extracting(one -> one.get("BDHM")).doesNotHaveDuplicates();
    }

    @Test
    void a_foreign_or_unknown_number_gets_the_same_refusal_and_the_good_item_beside_it_is_stored() throws Exception {
        var other = BankLink.freshName();
        var otherPartner = partners.register(BankLink.bank(other));
        var foreign = transaction.execute(
                status -> outbox.sealQueries("440803", BankLink.PAPERS, List.of(BankLink.question(otherPartner)))
                        .getFirst());
        new OutsideBank(port, other, other + "-password").queries();
        var mine = offered();
        var answer = bank.answerQuery(
                account(mine.number(), "1", "6299990000000017", "1.00", "1.00", ""),
                account(foreign.number(), "1", "6299990000000017", "1.00", "1.00", ""),
                account("999", "1", "6299990000000017", "1.00", "1.00", ""));
        assertThat(answer.all("jg"))
                .extracting(one -> one.get("result") + " " + one.get("msg"))
                .containsExactly("success ", "fail 单号不存在", "fail 单号不存在");
        assertThat(replies.queries(List.of(foreign.id()))).isEmpty();
        assertThat(replies.queries(List.of(mine.id()))).hasSize(1);
    }

    @Test
    void nobody_reads_the_papers_of_another_bank() throws Exception {
        var item = ask(1).getFirst();
        var writ = bank.queries().getFirst().get("WSBH");
        var name = BankLink.freshName();
        partners.register(BankLink.bank(name));
        var stranger = new OutsideBank(port, name, name + "-password");
        assertThat(stranger.queries()).isEmpty();
        assertThat(stranger.writsOfQuery(writ).get("errorMsg")).isEqualTo("单号不存在");
        assertThat(stranger.credentials(item.number()).get("errorMsg")).isEqualTo("单号不存在");
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        ask(1);
        var liar = new OutsideBank(port, BankLink.freshName(), "guess");
        assertThat(liar.call("getXzcxList").get("errorMsg")).isEqualTo("用户名或密码错误");
        assertThat(liar.call("shfeedXzcxInfo", "<zhxxList/>").get("errorMsg")).isEqualTo("用户名或密码错误");
    }

    @Test
    void garbled_documents_are_refused_but_their_bytes_are_kept() throws Exception {
        offered();
        var answer = bank.call("shfeedXzcxInfo", "<zhxxList><zhxx BDHM=");
        assertThat(answer.name()).isEqualTo("result");
        assertThat(answer.get("errorMsg")).isNotBlank();
        assertThat(raw()).isEqualTo(1);
    }

    @Test
    void a_request_sent_back_carries_the_reason_of_the_bank() throws Exception {
        var item = offered();
        var answer = bank.sendBack(item.number(), "缺少文书");
        assertThat(answer.all("htjglist")).hasSize(1);
        assertThat(verdict(answer)).isEqualTo("success");
        var reply = replies.queries(List.of(item.id())).getFirst();
        assertThat(reply.kind()).isEqualTo(AnswerKind.REFUSED);
        assertThat(reply.reason()).isEqualTo("缺少文书");
    }

    @Test
    void a_control_answer_to_a_query_is_of_the_wrong_kind() throws Exception {
        var item = offered();
        var answer = bank.answerControl(
                OutsideBank.controlled(item.number(), "1", "1.00", "1.00", "0.00", "2027/01/04 23:59:59", ""));
        assertThat(answer.all("jg").getFirst().get("msg")).isEqualTo("反馈种类与请求不符");
    }

    @Test
    void an_account_that_was_not_ordered_is_refused() throws Exception {
        var item = orderFreeze("6299990000000017");
        var answer = bank.answerControl(OutsideBank.controlled(
                item.number(), "6299990000000099", "10000.00", "10000.00", "0.00", "2027/01/04 23:59:59", ""));
        assertThat(verdict(answer)).isEqualTo("fail");
        assertThat(replies.controls(List.of(item.id()))).isEmpty();
    }

    @Test
    void held_and_over_limit_are_told_apart_and_the_receipt_is_kept() throws Exception {
        var item = orderFreeze("6299990000000017");
        bank.answerControl(
                OutsideBank.controlled(
                        item.number(), "6299990000000017", "10000.00", "4000.00", "6000.00", "2027/01/04 23:59:59", ""),
                OutsideBank.receipt(item.number()));
        var reply = replies.controls(List.of(item.id())).getFirst();
        assertThat(reply.rows().getFirst().heldFen()).isEqualTo(400_000);
        assertThat(reply.rows().getFirst().overLimitFen()).isEqualTo(600_000);
        assertThat(reply.hasReceipt()).isTrue();
    }

    @Test
    void an_unknown_call_a_broken_envelope_and_a_doctype_are_faults_and_too_much_is_too_large() throws Exception {
        for (var bad : List.of(
                bank.envelope("dropTables"),
                "<soapenv:Envelope",
                "no xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + bank.envelope("getXzcxList"))) {
            var fault = bank.send(bad);
            assertThat(fault.statusCode()).isEqualTo(500);
            assertThat(new String(fault.body(), StandardCharsets.UTF_8))
                    .contains("Fault")
                    .contains("Client");
        }
        assertThat(bank.send(new byte[20 * 1024 * 1024 + 1]).statusCode()).isEqualTo(413);
        assertThat(raw()).isZero();
    }

    @Test
    void the_description_is_there() throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var wsdl = http.send(
                    java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create("http://127.0.0.1:" + port + "/exchange/bank?wsdl"))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            assertThat(wsdl.body()).contains("SyyhConvertDataPort").contains(":" + port + "/exchange/bank\"");
        }
    }

    private List<SealedItem> ask(int times) {
        return transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, times)
                        .mapToObj(i -> BankLink.question(partner))
                        .toList()));
    }

    private SealedItem offered() throws Exception {
        var item = ask(1).getFirst();
        bank.queries();
        bank.credentials(item.number());
        return item;
    }

    private SealedItem orderFreeze(String account) throws Exception {
        var item = transaction.execute(
                status -> outbox.sealControl("440803", BankLink.PAPERS, BankLink.freeze(partner, account)));
        assertThat(bank.controls()).extracting(one -> one.get("BDHM")).contains(item.number());
        assertThat(bank.writsOfControl(item.number()).all("wsinfo")).hasSize(1);
        bank.credentials(item.number());
        return item;
    }

    private static String verdict(OutsideBank.Node answer) {
        return answer.all("jg").getFirst().get("result");
    }

    private int raw() {
        return db.fetchCount(
                lianzhi.schema.exchange.Tables.MESSAGE, lianzhi.schema.exchange.Tables.MESSAGE.PARTNER_ID.eq(partner));
    }

    private List<String> warnings(SealedItem item) {
        return db.fetch(
                        "select unnest(warnings) from exchange.message_item where item_id = {0}",
                        org.jooq.impl.DSL.val(item.id()))
                .into(String.class);
    }
}
