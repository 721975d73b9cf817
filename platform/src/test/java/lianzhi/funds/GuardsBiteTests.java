package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.store.Ledger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each guard of the money, attacked twice: as it stands the attack fails by the guard's own name; with the guard taken
 * away (in a transaction that is rolled back) the very same attack goes through. So the guard, and nothing else, stops it.
 */
@PlatformTest
class GuardsBiteTests {
    @Autowired
    Court court;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed filed;
    Payout payout;

    @BeforeEach
    void moneyAndAPayout() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        court.withAccount(filed);
        payout = court.propose(filed, "100.00", null);
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void every_guard_stops_its_attack_and_nothing_else_would() {
        long applicant = ledger.idOf(Account.ofApplicant(Court.CODE, filed.id()));
        long held = ledger.balance(Account.ofApplicant(Court.CODE, filed.id())).fen();
        long bankAccount = ledger.idOf(Account.ofCourt(Court.CODE, AccountKind.COURT_BANK));
        long posting = db.fetchSingle("select max(posting_id) from funds.entry where account_id = " + applicant)
                .into(Long.class);
        long receipt = db.fetchSingle("select id from funds.receipt where case_id = "
                        + filed.id().value())
                .into(Long.class);
        var guards = List.of(
                new Guard(
                        "balance_of_a_case_is_never_negative",
                        "drop trigger postings_move_money on funds.posting",
                        post(applicant, -99_999_999, bankAccount, 99_999_999)),
                new Guard(
                        "posting_sums_to_zero",
                        "drop trigger postings_move_money on funds.posting",
                        post(applicant, 100, bankAccount, -99)),
                new Guard(
                        "posting_is_complete_at_once",
                        "drop trigger posting_is_complete_at_once on funds.long_entry",
                        "insert into funds.long_entry values (" + posting + ", 90, " + applicant + ", 5), (" + posting
                                + ", 91, " + bankAccount + ", -5)"),
                new Guard(
                        "entry_has_its_account",
                        "drop trigger postings_move_money on funds.posting",
                        post(-7, 1, bankAccount, -1)),
                new Guard(
                        "posting_has_entries",
                        "drop trigger postings_move_money on funds.posting",
                        "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason,"
                                + " idempotency_key, account_ids, amounts) values ('ARRIVED', 'x', current_date, now(),"
                                + " 'x', 'x', 'bite-empty', '{}', '{}')"),
                new Guard(
                        "posting_once_per_key",
                        "alter table funds.posting drop constraint posting_once_per_key",
                        posting("null, null", applicant, 1, bankAccount, -1)
                                .replaceFirst(
                                        "'bite-\\d+'",
                                        "(select idempotency_key from funds.posting where id = " + posting + ")")),
                new Guard(
                        "reversal_mirrors_its_posting",
                        "drop trigger postings_move_money on funds.posting",
                        again("" + posting, "'bite-mirror'", posting)),
                new Guard(
                        "posting_reversed_once",
                        "alter table funds.reversal drop constraint posting_reversed_once",
                        move("5, 6", "x", bankAccount, applicant, 99_999_999) + ";" + mirror(posting, "'bite-first'")
                                + ";" + mirror(posting, "'bite-second'")),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger entry_is_append_only on funds.long_entry",
                        "update funds.long_entry set fen = fen where posting_id = " + posting),
                new Guard(
                        "balance_follows_from_entries",
                        "drop trigger balance_follows_from_entries on funds.balance",
                        "update funds.balance set fen = fen + 1 where account_id = " + applicant),
                new Guard(
                        "posting_has_four_eyes",
                        "drop trigger postings_move_money on funds.posting",
                        posting("5, 5", applicant, 1, bankAccount, -1)),
                new Guard(
                        "posting_has_four_eyes",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 5", "x", applicant, bankAccount, 1)),
                new Guard(
                        "posting_names_its_document",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "", applicant, bankAccount, 1)),
                new Guard(
                        "entry_is_never_zero",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", applicant, bankAccount, 0)),
                new Guard(
                        "posting_has_entries",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", applicant, bankAccount, 1).replace("', " + applicant + ",", "', null,")),
                new Guard(
                        "posting_moves_to_another",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", applicant, applicant, 1)),
                new Guard(
                        "entry_has_its_account",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", -7, bankAccount, 1)),
                new Guard(
                        "balance_of_a_case_is_never_negative",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", applicant, bankAccount, 99_999_999)),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger reversal_stays on funds.reversal",
                        "delete from funds.reversal where posting_id = -1"),
                new Guard(
                        "posting_is_complete_at_once",
                        "drop trigger posting_is_complete_at_once on funds.reversal",
                        "insert into funds.reversal values (" + posting + ", -1)"),
                new Guard(
                        "payout_leaves_with_all_signatures",
                        "alter table funds.payout drop constraint payout_leaves_with_all_signatures",
                        "update funds.payout set state = 'READY' where id = " + payout.id()),
                new Guard(
                        "payout_move_is_lawful",
                        "drop trigger payout_reserves on funds.payout;"
                                + " alter table funds.payout drop constraint payout_leaves_with_all_signatures",
                        "update funds.payout set state = 'CONFIRMED', checked_by = -1, approved_by = -2 where id = "
                                + payout.id()),
                new Guard(
                        "payout_stays_as_proposed",
                        "drop trigger payout_reserves on funds.payout",
                        "update funds.payout set payee_account = '1' where id = " + payout.id()),
                new Guard(
                        "payout_checker_is_another",
                        "alter table funds.payout drop constraint payout_checker_is_another",
                        "update funds.payout set checked_by = proposed_by where id = " + payout.id()),
                new Guard(
                        "payout_approver_is_another",
                        "alter table funds.payout drop constraint payout_approver_is_another",
                        "update funds.payout set approved_by = proposed_by where id = " + payout.id()),
                new Guard(
                        "payout_repeated_once",
                        "drop index funds.payout_repeated_once",
                        copy(payout.id(), "repeats", "" + payout.id(), 2)),
                new Guard(
                        "balance_reserved_lies_on_the_account",
                        "drop trigger payout_reserves on funds.payout",
                        copy(payout.id(), "fen", "99999999", 1)),
                new Guard(
                        "balance_reserved_lies_on_the_account",
                        "drop trigger postings_move_money on funds.posting",
                        move("5, 6", "x", applicant, bankAccount, held)),
                new Guard(
                        "receipt_open_is_part_of_it",
                        "alter table funds.receipt drop constraint receipt_open_is_part_of_it",
                        "update funds.receipt set open_fen = fen + 1 where id = " + receipt),
                new Guard(
                        "receipt_settled_is_gone",
                        "alter table funds.receipt drop constraint receipt_settled_is_gone",
                        "update funds.receipt set open_fen = 0 where id = " + receipt),
                new Guard(
                        "receipt_set_off_has_no_case",
                        "alter table funds.receipt drop constraint receipt_set_off_has_no_case",
                        "update funds.receipt set state = 'SET_OFF', open_fen = 0 where id = " + receipt),
                new Guard(
                        "payout_out_of_costs_says_why",
                        "alter table funds.payout drop constraint payout_out_of_costs_says_why",
                        copy(payout.id(), "costs_fen", "1", 1)),
                new Guard(
                        "why_of_costs_stays",
                        "drop trigger why_of_costs_stays on funds.payout",
                        "update funds.payout set costs_fen = 1, costs_why = 'x' where id = " + payout.id()),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger posting_is_append_only on funds.posting",
                        "update funds.posting set reason = reason where id = " + posting),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger seal_is_append_only on funds.seal",
                        "update funds.seal set hash = hash"),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger collection_notice_stays on funds.collection_notice",
                        "update funds.collection_notice set told_on = told_on"),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger bank_balance_stays on funds.bank_balance",
                        "update funds.bank_balance set fen = fen"),
                new Guard(
                        "ledger_is_append_only",
                        "drop trigger direct_payment_undone_stays on funds.direct_payment_undone",
                        "delete from funds.direct_payment_undone"),
                new Guard(
                        "entry_is_never_zero",
                        "drop trigger postings_move_money on funds.posting",
                        post(applicant, 0, bankAccount, 0)),
                new Guard(
                        "distribution_one_open",
                        "drop index funds.distribution_one_open",
                        "insert into funds.distribution (case_id, court_code, reason, opened_by, opened_at) select "
                                + filed.id().value() + ", 'x', 'x', 1, now() from generate_series(1, 2)"),
                new Guard(
                        "allocation_one_in_force",
                        "drop index funds.allocation_one_in_force",
                        "insert into funds.allocation (receipt_id, case_id, made_at, fen, fee_fen, costs_fen,"
                                + " interest_fen, principal_fen, doubled_fen, surplus_fen, steps) select receipt_id,"
                                + " case_id, made_at, fen, fee_fen, costs_fen, interest_fen, principal_fen, doubled_fen,"
                                + " surplus_fen, steps from funds.allocation where receipt_id = " + receipt),
                new Guard(
                        "match_request_has_four_eyes",
                        "alter table funds.match_request drop constraint match_request_has_four_eyes",
                        "insert into funds.match_request (receipt_id, case_id, reason, asked_by, asked_at, state,"
                                + " decided_by) values (" + receipt + ", 1, 'x', 5, now(), 'CONFIRMED', 5)"),
                new Guard(
                        "delay_has_four_eyes",
                        "alter table funds.delay drop constraint delay_has_four_eyes",
                        "insert into funds.delay (receipt_id, ground, reason, review_on, asked_by, asked_at,"
                                + " approved_by) values (" + receipt + ", 'OTHER', 'x', current_date, 5, now(), 5)"),
                new Guard(
                        "receipt_bears_the_number_of_its_line",
                        "drop trigger receipts_have_their_line on funds.receipt",
                        "insert into funds.receipt (court_code, bank_line_id, fen, open_fen, arrived_on) select"
                                + " court_code, bank_line_id, fen, fen, arrived_on from funds.receipt where id = "
                                + receipt),
                new Guard(
                        "receipt_pkey",
                        "alter table funds.receipt drop constraint receipt_pkey cascade",
                        "insert into funds.receipt (id, court_code, bank_line_id, fen, open_fen, arrived_on) select"
                                + " id, court_code, bank_line_id, fen, fen, arrived_on from funds.receipt where id = "
                                + receipt),
                new Guard(
                        "receipt_once_per_line",
                        "drop index funds.receipt_once_per_line",
                        "alter table funds.receipt disable trigger receipts_have_their_line; insert into"
                                + " funds.receipt (court_code, bank_line_id, fen, open_fen, arrived_on) select"
                                + " court_code, bank_line_id, fen, fen, arrived_on from funds.receipt r, (values (1),"
                                + " (2)) twice where r.id = " + receipt),
                new Guard(
                        "bank_line_once",
                        "alter table funds.bank_line drop constraint bank_line_once",
                        "insert into funds.bank_line (statement_id, court_code, bank_reference, booked_at, value_on,"
                                + " direction, fen) select statement_id, court_code, bank_reference, booked_at, value_on,"
                                + " direction, fen from funds.bank_line where id = (select bank_line_id from funds.receipt"
                                + " where id = " + receipt + ")"),
                new Guard(
                        "bank_line_has_its_statement",
                        "drop trigger lines_have_their_statement on funds.bank_line",
                        "insert into funds.bank_line (statement_id, court_code, bank_reference, booked_at, value_on,"
                                + " direction, fen) values (-1, 'x', 'bite-line', now(), current_date, 'IN', 1)"),
                new Guard(
                        "receipt_has_its_line",
                        "drop trigger receipts_have_their_line on funds.receipt",
                        "insert into funds.receipt (id, court_code, bank_line_id, fen, open_fen, arrived_on) values"
                                + " (-1, 'x', -1, 1, 1, current_date)"),
                new Guard(
                        "receipt_has_its_line",
                        "drop trigger receipts_have_their_line on funds.receipt",
                        "insert into funds.bank_line (id, statement_id, court_code, bank_reference, booked_at,"
                                + " value_on, direction, fen) overriding system value select -2, statement_id,"
                                + " court_code, 'bite-pair', booked_at, value_on, direction, fen from funds.bank_line"
                                + " where id = (select bank_line_id from funds.receipt where id = " + receipt
                                + "); insert into funds.receipt (id, court_code, bank_line_id, fen, open_fen, arrived_on)"
                                + " values (-2, 'x', -2, 1, 1, current_date), (-1, 'x', -1, 1, 1, current_date)"),
                new Guard(
                        "statement_stays",
                        "drop trigger bank_line_stays on funds.bank_line",
                        "update funds.bank_line set statement_id = statement_id where statement_id = -1"),
                new Guard(
                        "statement_stays",
                        "drop trigger statement_stays on funds.statement",
                        "delete from funds.statement where id = -1"),
                new Guard(
                        "statement_stays",
                        "drop trigger receipt_stays on funds.receipt",
                        "update funds.receipt set bank_line_id = bank_line_id where id = -1"));
        Guard.allBite(db, guards);
    }

    private static String post(long a, long fenA, long b, long fenB) {
        return posting("null, null", a, fenA, b, fenB);
    }

    /** The same posting again, as it stands. */
    private static String again(String reversalOf, String key, long posting) {
        return "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason, idempotency_key,"
                + " reversal_of, giver, taker, fen, account_ids, amounts) select kind, court_code, booked_on, booked_at,"
                + " document, reason, " + key + ", " + reversalOf
                + ", giver, taker, fen, account_ids, amounts from funds.posting where id = " + posting;
    }

    /** Takes a posting back. */
    private static String mirror(long posting, String key) {
        return again("" + posting, key, posting)
                .replace(
                        "taker, fen, account_ids, amounts from",
                        "taker, -fen, account_ids, (select array_agg(-a order by nr) from unnest(amounts)"
                                + " with ordinality l (a, nr)) from");
    }

    /** A posting of two accounts as it is written: from one to the other. */
    private static String move(String people, String document, long giver, long taker, long fen) {
        return "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason, person_id,"
                + " approver_id, idempotency_key, giver, taker, fen) values ('ARRIVED', '" + Court.CODE
                + "', current_date, now(), '" + document + "', 'x', " + people + ", 'bite-" + System.nanoTime() + "', "
                + giver + ", " + taker + ", " + fen + ")";
    }

    private static String posting(String people, long a, long fenA, long b, long fenB) {
        return "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason, person_id,"
                + " approver_id, idempotency_key, account_ids, amounts) values ('ARRIVED', '" + Court.CODE
                + "', current_date, now(), 'x', 'x', " + people + ", 'bite-" + System.nanoTime() + "', array[" + a
                + ", "
                + b + "]::bigint[], array[" + fenA + ", " + fenB + "]::bigint[])";
    }

    /** The payout once more, or twice, with one column changed. */
    private static String copy(long id, String column, String value, int times) {
        var columns = List.of(
                "case_id",
                "court_code",
                "kind",
                "source_account_id",
                "payee_name",
                "payee_bank",
                "payee_account",
                "fen",
                "purpose",
                "proposed_by",
                "proposed_by_name",
                "proposed_at");
        var into = columns.contains(column) ? columns : with(columns, column);
        return "insert into funds.payout (" + String.join(", ", into) + ", reference) select "
                + String.join(
                        ", ",
                        into.stream().map(c -> c.equals(column) ? value : c).toList())
                + ", 'COPY' || g from funds.payout, generate_series(1, " + times + ") g where id = " + id;
    }

    private static List<String> with(List<String> columns, String more) {
        return java.util.stream.Stream.concat(columns.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
