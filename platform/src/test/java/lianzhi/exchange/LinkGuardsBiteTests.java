package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each guard of the link and of controls, attacked twice: as it stands the attack fails by the guard's own name; with the
 * guard taken away (in a transaction that is rolled back) the same attack goes through.
 */
@PlatformTest
class LinkGuardsBiteTests {
    /** @param name what the refusal names; {@code without} takes the guard away */
    record Guard(String name, String without, String attack) {}

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private long partner;
    private long other;
    private List<Long> items;

    @BeforeEach
    void two_banks_and_three_requests() {
        partner = partners.register(BankLink.bank(BankLink.freshName()));
        other = partners.register(BankLink.bank(BankLink.freshName()));
        items = transaction.execute(status -> outbox
                .sealQueries(
                        "440803",
                        BankLink.PAPERS,
                        IntStream.range(0, 3)
                                .mapToObj(i -> BankLink.question(partner))
                                .toList())
                .stream()
                .map(SealedItem::id)
                .toList());
    }

    @Test
    void every_guard_stops_its_attack_and_nothing_else_would() {
        var guards = Stream.of(ofTheLink(), ofControls()).flatMap(List::stream).toList();
        for (var guard : guards) {
            assertThatThrownBy(() -> inATransaction("select 1", guard.attack()))
                    .as(guard.name())
                    .hasStackTraceContaining("\"" + guard.name() + "\"");
            assertThatCode(() -> inATransaction(guard.without(), guard.attack()))
                    .as("without " + guard.name())
                    .doesNotThrowAnyException();
        }
        System.out.printf("guards of link and controls: attacked=%d bitten=%d%n", guards.size(), guards.size());
    }

    private List<Guard> ofTheLink() {
        var first = items.getFirst();
        var second = items.get(1);
        var message = "insert into exchange.message (partner_id, operation, received_at, body, sha256, verdict, nils,"
                + " merged_at) values (" + partner + ", 'x', now(), 'x', sha256('x'), '%s', 3, '2026-01-01')";
        var answer =
                "with m as (insert into exchange.message (partner_id, operation, received_at, body, sha256) values ("
                        + partner
                        + ", 'x', now(), 'x', sha256('x')) returning id) insert into exchange.answer (item_id,"
                        + " row_index, message_id, received_at, answer, content) select " + first
                        + ", '', id, now(), 'NIL', '[]' from m, generate_series(1, 2)";
        return List.of(
                index(
                        "item_number",
                        "update exchange.item set number = (select number from exchange.item where id = " + first
                                + ") where id = " + second),
                constraint("exchange.answer", "answer_once", answer),
                constraint(
                        "exchange.item",
                        "item_answered_has_an_answer",
                        "update exchange.item set state = 'ANSWERED' where id = " + first),
                index(
                        "item_replaced_once",
                        "update exchange.item set replaces_id = " + first + " where id in (" + second + ", "
                                + items.get(2) + ")"),
                constraint(
                        "exchange.item",
                        "item_sealed_has_papers",
                        "update exchange.item set papers_id = null where id = " + first),
                constraint(
                        "exchange.nonce",
                        "nonce_pkey",
                        "insert into exchange.nonce (partner_id, nonce, at) select " + partner
                                + ", 'once-only', now() from generate_series(1, 2)"),
                index(
                        "partner_user_name",
                        "update exchange.partner set user_name = (select user_name from exchange.partner where id = "
                                + partner + ") where id = " + other),
                index("message_nils", message.formatted("ACCEPTED") + "; " + message.formatted("PARTLY")),
                constraint("exchange.message", "message_nils_are_accepted", message.formatted("REFUSED")),
                constraint(
                        "exchange.waiting",
                        "waiting_pkey",
                        "insert into exchange.waiting (item_id, partner_id, nature) values (" + first + ", " + partner
                                + ", 'QUERY')"),
                constraint(
                        "exchange.writ",
                        "writ_is_not_empty",
                        "update exchange.writ set content = '' where papers_id = (select papers_id from exchange.item"
                                + " where id = " + first + ")"));
    }

    private static List<Guard> ofControls() {
        var measure = "insert into control.measure (case_id, case_party_id, party_name, asset_id, partner_id,"
                + " institution, class, account, ordered_fen, held_fen, state) select -1, -1, '测', -1, -1, '测', 'deposit',"
                + " '1', 1, %s, 'EFFECTIVE' from generate_series(1, %s)";
        var act = "with m as (" + measure.formatted("0", "1")
                + " returning id) insert into control.act (measure_id, kind, fen, state, asked_by_name, asked_at,"
                + " number) select id, 'RELEASE', 1, 'ORDERED', '测', now(), %s from m, generate_series(1, %s)";
        var disposal = "with m as (" + measure.formatted("0", "1")
                + " returning id) insert into control.disposal_transfer (case_id, measure_id, asset_id, document_id,"
                + " first_court, first_case, first_seized_on, ground, asked_by, asked_by_name, asked_at, due_on)"
                + " select -1, id, -1, -1, '测', '测', '2026-01-01', '测', -1, '测', now(), '%s' from m,"
                + " generate_series(1, %s)";
        var limit = "insert into control.asset_limit (case_id, asset_id, kind, ground, share_percent, co_owners,"
                + " entered_by, entered_by_name, entered_at) select -1, -1, '%s', '测', %s, -1, '测', now() from"
                + " generate_series(1, %s)";
        return List.of(
                index("control.measure_one_per_asset", measure.formatted("0", "2")),
                constraint("control.measure", "measure_held_is_not_negative", measure.formatted("-1", "1")),
                index("control.act_one_open", act.formatted("'1'", "2")),
                constraint("control.act", "act_ordered_has_a_number", act.formatted("null", "1")),
                constraint(
                        "control.expiry_warning",
                        "expiry_warning_pkey",
                        "insert into control.expiry_warning (measure_id, ends_at, days, at) select -1, '2026-01-01', 7,"
                                + " now() from generate_series(1, 2)"),
                index("control.disposal_one_open", disposal.formatted("2026-06-01", "2")),
                constraint(
                        "control.disposal_transfer",
                        "disposal_sixty_days_are_over",
                        disposal.formatted("2026-02-01", "1")),
                index("control.asset_limit_one_of_a_kind", limit.formatted("HOME", "null, null", "2")),
                constraint(
                        "control.asset_limit",
                        "asset_limit_joint_is_whole",
                        limit.formatted("JOINT", "null, null", "1")),
                constraint("control.asset_limit", "asset_limit_share", limit.formatted("JOINT", "100, '测'", "1")));
    }

    private static Guard index(String name, String attack) {
        var qualified = name.contains(".") ? name : "exchange." + name;
        return new Guard(name.substring(name.indexOf('.') + 1), "drop index " + qualified, attack);
    }

    private static Guard constraint(String table, String name, String attack) {
        return new Guard(name, "alter table " + table + " drop constraint " + name, attack);
    }

    /** Everything is taken back at the end. */
    private void inATransaction(String first, String then) {
        db.connection(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(first);
                statement.execute(then);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
