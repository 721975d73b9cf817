package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.MessageUnreadable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** "Nothing found" of many requests in one message: no row for each, and still each can be told, once and for all. */
@PlatformTest
class ManyNilAnswersTests {
    private static final int MANY = 50;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    ReceiveFeedback receive;

    @Autowired
    Replies replies;

    @Autowired
    RawMessages raw;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private long partner;
    private List<SealedItem> items;
    private String message;

    @BeforeEach
    void a_bank_that_was_asked_of_many() {
        partner = partners.register(BankLink.bank(BankLink.freshName()));
        items = offered(partner);
        message = nothing(items);
    }

    @Test
    void every_request_is_answered_and_explained_by_the_message_itself() {
        assertThat(send(message)).hasSize(MANY).allMatch(one -> one.verdict() == Verdict.ACCEPTED);
        assertThat(number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id"))
                .as("rows besides the message")
                .isZero();
        assertThat(number("select count(*) from exchange.waiting i where true")).isZero();
        for (var item : items) {
            assertThat(replies.queries(List.of(item.id())))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.kind()).isEqualTo(AnswerKind.NIL));
            assertThat(raw.about(item.id())).singleElement().satisfies(one -> {
                assertThat(one.body()).isEqualTo(message);
                assertThat(one.verdict()).isEqualTo("ACCEPTED");
            });
            List<Step> log = transaction.execute(status -> outbox.log(item.id()));
            assertThat(log).extracting(Step::what).contains(Step.What.ANSWERED);
        }
    }

    @Test
    void a_second_delivery_in_any_order_changes_nothing_and_another_content_is_put_aside() {
        send(message);
        var before = state();
        var shuffled = new java.util.ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(send(nothing(shuffled))).allMatch(one -> one.verdict() == Verdict.ALREADY_ANSWERED);
        assertThat(send(nothing(items.subList(3, 4)))).allMatch(one -> one.verdict() == Verdict.ALREADY_ANSWERED);
        assertThat(number("select count(*) from exchange.message i where verdict = 'QUARANTINED'"))
                .isZero();
        send(coded(account(items.get(5).number(), "1", "6299990000000017", "9.00", "9.00", "")));
        assertThat(number("select count(*) from exchange.message i where verdict = 'QUARANTINED'"))
                .isEqualTo(1);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void one_that_was_answered_before_or_belongs_to_another_stops_none_of_the_others() {
        send(nothing(items.subList(0, 1)));
        var foreign =
                offered(partners.register(BankLink.bank(BankLink.freshName()))).getFirst();
        var all = new java.util.ArrayList<>(items);
        all.add(foreign);
        var verdicts =
                send(nothing(all)).stream().collect(Collectors.groupingBy(ItemVerdict::verdict, Collectors.counting()));
        assertThat(verdicts)
                .containsEntry(Verdict.ACCEPTED, MANY - 1L)
                .containsEntry(Verdict.ALREADY_ANSWERED, 1L)
                .containsEntry(Verdict.REFUSED, 1L);
        assertThat(replies.queries(List.of(foreign.id()))).isEmpty();
        assertThat(number("select count(*) from exchange.item i where state = 'ANSWERED'"))
                .isEqualTo(MANY);
    }

    @Test
    void many_banks_at_once_share_transactions_and_each_hears_of_its_own_requests_only() throws Exception {
        var banks = IntStream.range(0, 24)
                .mapToLong(i -> partners.register(BankLink.bank(BankLink.freshName())))
                .boxed()
                .collect(Collectors.toMap(bank -> bank, this::offered));
        var calls = banks.entrySet().stream()
                .map(one -> (Callable<List<ItemVerdict>>) () -> {
                    var bank = one.getKey();
                    if (bank % 3 == 0) unreadable(bank);
                    return receive.receive(bank, "shfeedXzcxInfo", nothing(one.getValue()));
                })
                .toList();
        try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = banks.values().iterator();
            for (var answer : lines.invokeAll(calls)) {
                assertThat(answer.get()).allMatch(one -> one.verdict() == Verdict.ACCEPTED);
                assertThat(answer.get())
                        .extracting(ItemVerdict::number)
                        .containsExactlyElementsOf(
                                asked.next().stream().map(SealedItem::number).toList());
            }
        }
        for (var bank : banks.keySet()) {
            partner = bank;
            assertThat(number("select count(*) from exchange.item i where state = 'ANSWERED'"))
                    .isEqualTo(MANY);
            assertThat(number("select count(*) from exchange.message i where nils = " + MANY))
                    .isEqualTo(1);
        }
    }

    private void unreadable(long bank) {
        assertThatThrownBy(() -> receive.receive(bank, "shfeedXzcxInfo", "%%%")).isInstanceOf(MessageUnreadable.class);
    }

    @Test
    void the_record_of_one_answer_takes_a_few_bytes() {
        send(message);
        var bytes = number("select sum(pg_column_size(i.*)) from exchange.message i where true");
        assertThat(bytes / MANY).as("bytes for each").isLessThan(10);
    }

    private List<ItemVerdict> send(String document) {
        return receive.receive(partner, "shfeedXzcxInfo", document);
    }

    private static String nothing(List<SealedItem> about) {
        return coded(about.stream()
                .map(item -> account(item.number(), "1", "查无开户信息", "", "", ""))
                .collect(Collectors.joining()));
    }

    private static String coded(String rows) {
        return Base64.getEncoder()
                .encodeToString(("<zhxxList>" + rows + "</zhxxList>").getBytes(StandardCharsets.UTF_8));
    }

    private List<SealedItem> offered(long whose) {
        var sealed = transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, MANY).mapToObj(i -> BankLink.question(whose)).toList()));
        db.execute("update exchange.item set state = 'OFFERED' where partner_id = " + whose);
        return sealed;
    }

    private String state() {
        return db.fetchSingle("select string_agg((id, state, answer, answered_at)::text, ';' order by id) from"
                        + " exchange.item where partner_id = " + partner)
                .get(0, String.class);
    }

    private int number(String sql) {
        return db.fetchSingle(
                        sql.contains(" where ")
                                ? sql + " and i.partner_id = " + partner
                                : sql + " where i.partner_id = " + partner)
                .get(0, Integer.class);
    }
}
