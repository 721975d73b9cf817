package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.Samples;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Adjustment;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.DecideAdjustment;
import lianzhi.funds.books.ProposeAdjustment;
import lianzhi.funds.books.SetOff;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AdjustmentStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bank took and was adjusted is set off once, when it pays the same sum back, by two people and a paper. */
@PlatformTest
class SetOffTests {
    private static final String COURT = "粤0825";

    @Autowired
    Court court;

    @Autowired
    BankFile file;

    @Autowired
    ReconcileQuery reconcile;

    @Autowired
    CloseDay days;

    @Autowired
    ProposeAdjustment propose;

    @Autowired
    DecideAdjustment decide;

    @Autowired
    SetOff setOff;

    @Autowired
    AdjustmentStore adjustments;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    Viewer accountant;
    Viewer chief;
    LocalDate today;

    @BeforeEach
    void people() {
        accountant = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 1).asViewer();
        chief = court.samples.viewer(COURT, Role.BUREAU_CHIEF);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void theBooksAreWhole() {
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void what_the_bank_pays_back_sets_off_what_it_took_once() throws Exception {
        var taken = adjusted("8.00");
        var open = account(AccountKind.ADJUSTMENT);
        var suspense = account(AccountKind.SUSPENSE);
        var more = paidBack("8.01");
        assertThat(setOff.candidates(accountant, more.id())).isEmpty();
        assertThat(Refusals.of(() -> setOff(more, taken))).containsExactly("NOTHING_TO_SET_OFF");
        assertThat(Refusals.of(() -> setOff.candidates(court.accountant(), more.id())))
                .as("of another court")
                .containsExactly("NOT_FOUND");
        var back = paidBack("8.00");
        assertThat(setOff.candidates(accountant, back.id()))
                .extracting(Adjustment::id)
                .containsExactly(taken.id());
        assertThat(Refusals.of(() -> setOff.handle(accountant, back.id(), back.version() + 1, taken.id(), "退回", "函")))
                .containsExactly("CHANGED_MEANWHILE");
        var proposed = setOff(back, taken);
        assertThat(Refusals.of(() -> setOff(back, taken))).containsExactly("NOTHING_TO_SET_OFF");
        assertThat(Refusals.of(() -> decide.handle(accountant, proposed.id(), true, "")))
                .containsExactly("POWER_MISSING");
        var done = decide.handle(chief, proposed.id(), true, "");
        assertThat(done.settles()).isEqualTo(taken.id());
        assertThat(adjustments.get(taken.id()).setOffOn()).isEqualTo(today);
        assertThat(receipts.find(back.id()).orElseThrow())
                .extracting(Receipt::state, Receipt::open)
                .containsExactly(Receipt.State.SET_OFF, Money.ZERO);
        assertThat(account(AccountKind.ADJUSTMENT)).isEqualTo(open.plus(Money.yuan("8.00")));
        assertThat(account(AccountKind.SUSPENSE)).isEqualTo(suspense.plus(Money.yuan("8.01")));
        assertThat(reconcile.of(accountant, COURT, today).unexplained().isZero())
                .isTrue();
        assertThat(reconcile.of(accountant, COURT, today).differences())
                .noneMatch(difference -> difference.document().equals(done.document()));
        assertThat(setOff.candidates(accountant, paidBack("8.00").id()))
                .as("once")
                .isEmpty();
    }

    @Test
    void money_that_found_its_case_meanwhile_sets_nothing_off() throws Exception {
        var taken = adjusted("9.00");
        var back = paidBack("9.00");
        var proposed = setOff(back, taken);
        var filed = court.samples.filed(COURT, Samples.loan(Samples.man("测试冲"), Samples.man("测试销")));
        db.execute(
                "update funds.receipt set state = 'HELD', case_id = ? where id = ?",
                filed.id().value(),
                back.id());
        assertThat(Refusals.of(() -> decide.handle(chief, proposed.id(), true, "")))
                .containsExactly("NOT_UNMATCHED");
        db.execute("update funds.receipt set state = 'UNMATCHED', case_id = null where id = ?", back.id());
        assertThat(decide.handle(chief, proposed.id(), false, "另案款项").granted()).isFalse();
        assertThat(setOff.candidates(accountant, back.id()))
                .as("returned: open again")
                .extracting(Adjustment::id)
                .containsExactly(taken.id());
    }

    @Test
    void the_database_sets_off_like_by_like_and_once() throws Exception {
        var taken = adjusted("10.00");
        var back = paidBack("10.00");
        var more = paidBack("10.01");
        var insert = settling("" + taken.id());
        assertThatThrownBy(() -> db.execute(insert + more.id())).hasStackTraceContaining("of the same sum");
        var proposed = setOff(back, taken);
        var twin = paidBack("10.00");
        assertThatThrownBy(() -> db.execute(insert + twin.id())).hasStackTraceContaining("adjustment_is_set_off_once");
        assertThat(decide.handle(chief, proposed.id(), true, "").bookedOn()).isEqualTo(today);
    }

    @Test
    void every_guard_of_an_adjustment_stops_its_attack_and_nothing_else_would() throws Exception {
        var taken = adjusted("11.00");
        var open = setOff(paidBack("11.00"), taken);
        var twin = paidBack("11.00");
        var noTrigger = "drop trigger adjustment_is_sound on funds.adjustment";
        var granted = "update funds.adjustment set granted = true, decided_by = proposed_by, decided_by_name = 'x',"
                + " decided_at = now(), booked_on = current_date where id = ";
        Guard.allBite(
                db,
                List.of(
                        new Guard(
                                "adjustment_is_set_off_by_its_like",
                                noTrigger,
                                settling("" + adjusted("11.01").id()) + twin.id()),
                        new Guard(
                                "adjustment_is_set_off_once",
                                "drop index funds.adjustment_is_set_off_once",
                                settling("" + taken.id()) + twin.id()),
                        new Guard("adjustment_is_of_an_explained_line", noTrigger, settling("null") + twin.id()),
                        new Guard(
                                "adjustment_of_a_line_once",
                                "drop index funds.adjustment_of_a_line_once",
                                settling("null").replace("funds.receipt", "funds.adjustment") + taken.id()),
                        new Guard(
                                "adjustment_stays",
                                noTrigger,
                                "update funds.adjustment set reason = 'x' where id = " + taken.id()),
                        new Guard(
                                "adjustment_has_four_eyes",
                                "alter table funds.adjustment drop constraint adjustment_has_four_eyes",
                                granted + open.id()),
                        new Guard(
                                "ledger_is_append_only",
                                "drop trigger adjustment_stays on funds.adjustment",
                                "delete from funds.adjustment where id = -1")));
        assertThat(decide.handle(chief, open.id(), true, "").bookedOn()).isEqualTo(today);
    }

    /** A proposal on the line of the receipt, or of the adjustment, whose number follows. */
    private static String settling(String adjustment) {
        return "insert into funds.adjustment (court_code, bank_line_id, reason, paper, proposed_by, proposed_by_name,"
                + " proposed_at, settles) select r.court_code, r.bank_line_id, 'x', 'x', 1, 'x', now(), " + adjustment
                + " from funds.receipt r where r.id = ";
    }

    private Adjustment setOff(Receipt back, Adjustment taken) {
        return setOff.handle(accountant, back.id(), back.version(), taken.id(), "银行退回误扣的手续费", "湛银函〔2026〕9号");
    }

    private Money account(AccountKind kind) {
        return ledger.balance(Account.ofCourt(COURT, kind));
    }

    private Adjustment adjusted(String yuan) {
        long line = file.taken(accountant, yuan, today);
        days.explain(accountant, line, "银行误扣");
        return decide.handle(
                chief, propose.handle(accountant, line, "误扣，已函告", "函1号").id(), true, "");
    }

    private Receipt paidBack(String yuan) {
        return receipts.ofLine(file.arrived(accountant, yuan, "银行", today)).orElseThrow();
    }
}
