package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.exchange.inbox.FinishKept;
import lianzhi.exchange.store.InboxStore;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Promises that the database keeps too, and what must not happen when many come at once. */
@PlatformTest
class GuardTests {
    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    Replies replies;

    @Autowired
    InboxStore inbox;

    @Autowired
    FinishKept finish;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

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
    void a_request_number_is_never_given_twice_even_to_courts_that_ask_at_once() throws Exception {
        Callable<List<SealedItem>> ask = () -> ask(5);
        var numbers = new ArrayList<String>();
        try (var courts = Executors.newFixedThreadPool(6)) {
            for (var done : courts.invokeAll(List.of(ask, ask, ask, ask, ask, ask))) {
                done.get().forEach(item -> numbers.add(item.number()));
            }
        }
        assertThat(numbers).hasSize(30).doesNotHaveDuplicates();
        assertThatThrownBy(() -> db.execute(
                        "update exchange.item set number = {0} where number = {1}",
                        org.jooq.impl.DSL.val(numbers.get(0)), org.jooq.impl.DSL.val(numbers.get(1))))
                .isInstanceOf(Exception.class)
                .hasMessageContaining("item_number");
    }

    @Test
    void one_answer_per_request_is_a_promise_of_the_database() throws Exception {
        var item = answered();
        assertThatThrownBy(() -> db.execute(
                        "insert into exchange.answer (item_id, row_index, message_id, received_at, answer, content)"
                                + " select item_id, row_index, message_id, received_at, answer, content from"
                                + " exchange.answer where item_id = "
                                + item.id()))
                .hasMessageContaining("answer_once");
        assertThatThrownBy(() -> db.execute("update exchange.item set state = 'OFFERED' where id = " + item.id()))
                .hasMessageContaining("item_answered_has_an_answer");
    }

    @Test
    void the_same_answer_from_eight_lines_at_once_is_taken_once() throws Exception {
        var item = offered();
        Callable<String> send = () -> {
            var answer = bank.answerQuery(account(item.number(), "1", "6299990000000017", "1.00", "1.00", ""));
            return answer.get("errorMsg").isEmpty() ? "taken" : answer.get("errorMsg");
        };
        try (var lines = Executors.newFixedThreadPool(8)) {
            var said = new ArrayList<String>();
            for (var done :
                    lines.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList())) said.add(done.get());
            assertThat(said).filteredOn("taken"::equals).hasSize(1);
            assertThat(said).filteredOn("已经反馈, 不能再次反馈"::equals).hasSize(7);
        }
        assertThat(replies.queries(List.of(item.id()))).hasSize(1);
    }

    @Test
    void two_pulls_at_once_hand_out_every_request_at_most_once_each() throws Exception {
        ask(50);
        Callable<List<String>> pull =
                () -> bank.queries().stream().map(one -> one.get("BDHM")).toList();
        try (var lines = Executors.newFixedThreadPool(4)) {
            for (var done : lines.invokeAll(List.of(pull, pull, pull, pull))) {
                assertThat(done.get()).doesNotHaveDuplicates();
            }
        }
        assertThat(db.fetchSingle("select max(attempts) from exchange.item where partner_id = " + partner)
                        .get(0, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_request_that_was_never_offered_cannot_be_answered() throws Exception {
        var item = ask(1).getFirst();
        var answer = bank.answerNil(item.number());
        assertThat(answer.all("jg").getFirst().get("msg")).isEqualTo("单号不存在");
    }

    @Test
    void a_message_that_was_kept_before_the_server_fell_is_merged_afterwards() throws Exception {
        var item = offered();
        var document =
                "<zhxxList>" + account(item.number(), "1", "6299990000000017", "7.00", "7.00", "") + "</zhxxList>";
        var coded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
        inbox.keep(
                partner,
                "shfeedXzcxInfo",
                coded.getBytes(StandardCharsets.UTF_8),
                clock.instant().minus(Duration.ofMinutes(5)));
        assertThat(replies.queries(List.of(item.id()))).isEmpty();
        finish.run();
        finish.run();
        assertThat(replies.queries(List.of(item.id()))
                        .getFirst()
                        .accounts()
                        .getFirst()
                        .balance())
                .isEqualTo("7.00");
    }

    @Test
    void a_partner_that_was_struck_off_is_a_stranger() throws Exception {
        db.execute("update exchange.partner set active = false where id = " + partner);
        assertThat(bank.call("getXzcxList").get("errorMsg")).isEqualTo("用户名或密码错误");
    }

    @Test
    void a_changed_password_ends_the_old_one_at_once() throws Exception {
        bank.queries();
        var name = db.fetchSingle("select user_name from exchange.partner where id = " + partner)
                .get(0, String.class);
        partners.register(new NewPartner(null, name, "Test Bank", PartnerKind.BANK, Transport.SOAP, name, "new", 24));
        assertThat(bank.call("getXzcxList").get("errorMsg")).isEqualTo("用户名或密码错误");
        assertThat(new OutsideBank(port, name, "new").queries()).isEmpty();
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

    private SealedItem answered() throws Exception {
        var item = offered();
        bank.answerNil(item.number());
        return item;
    }
}
