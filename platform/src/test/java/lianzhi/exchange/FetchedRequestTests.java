package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.store.Verdict;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was fetched stands off the list: an answer does not touch the list, and four hours later it is struck off or comes back. */
@PlatformTest
class FetchedRequestTests {
    private static final int MANY = 10;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    HandOut out;

    @Autowired
    ReceiveFeedback receive;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private long partner;
    private List<SealedItem> items = List.of();

    @BeforeEach
    void a_bank_that_fetched_all_but_one() {
        partner = partners.register(BankLink.bank(BankLink.freshName()));
        items = Objects.requireNonNull(transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, MANY)
                        .mapToObj(i -> BankLink.question(partner))
                        .toList())));
        assertThat(out.queryRows(partner)).hasSize(MANY);
        for (var item : items.subList(1, MANY))
            assertThat(out.cards(partner, item.number())).isNotEmpty();
        assertThat(out.queryRows(partner)).hasSize(1);
    }

    @Test
    void answered_it_is_struck_off_when_its_time_is_over_and_never_listed_again() {
        answer(items);
        assertThat(count("waiting where again_at is null and")).isZero();
        assertThat(count("waiting where")).isEqualTo(MANY - 1);
        fourHoursPass();
        assertThat(out.queryRows(partner)).isEmpty();
        assertThat(count("waiting where")).isZero();
        assertThat(count("item where state = 'ANSWERED' and")).isEqualTo(MANY);
    }

    @Test
    void answered_alone_it_is_the_same() {
        answer(items.subList(0, 2));
        assertThat(count("waiting where")).isEqualTo(MANY - 1);
        assertThat(count("waiting where again_at is null and")).isZero();
    }

    @Test
    void without_an_answer_it_is_offered_again_and_an_answer_then_strikes_it_off_at_once() {
        fourHoursPass();
        assertThat(out.queryRows(partner)).hasSize(MANY);
        assertThat(count("item where state = 'OFFERED' and attempts = 2 and")).isEqualTo(MANY - 1);
        assertThat(out.queryRows(partner)).as("offered, not counted again").hasSize(MANY);
        assertThat(count("item where attempts > 2 and")).isZero();
        answer(items);
        assertThat(count("waiting where")).isZero();
    }

    private void fourHoursPass() {
        db.execute("update exchange.waiting set again_at = again_at - interval '1 day' where partner_id = " + partner);
        db.execute("update exchange.item set offered_at = offered_at - interval '1 day', fetched_at = fetched_at -"
                + " interval '1 day' where partner_id = " + partner);
    }

    private void answer(List<SealedItem> answered) {
        var rows = answered.stream()
                .map(item -> OutsideBank.account(item.number(), "1", "查无开户信息", "", "", ""))
                .collect(Collectors.joining("", "<zhxxList>", "</zhxxList>"));
        assertThat(receive.receive(
                        partner,
                        "shfeedXzcxInfo",
                        Base64.getEncoder().encodeToString(rows.getBytes(StandardCharsets.UTF_8))))
                .allMatch(one -> one.verdict() == Verdict.ACCEPTED);
    }

    private int count(String where) {
        return Integer.parseInt(
                String.valueOf(db.fetchValue("select count(*) from exchange." + where + " partner_id = " + partner)));
    }
}
