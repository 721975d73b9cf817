package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Adjustment;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.DecideAdjustment;
import lianzhi.funds.books.ProposeAdjustment;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.store.AdjustmentStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An explained line of the bank is settled once, by two people and a paper; then it is no difference any more. */
@PlatformTest
class AdjustmentTests {
    private static final String COURT = "粤0823";

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
    AdjustmentStore adjustments;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    Viewer accountant;
    Viewer other;
    Viewer chief;

    @BeforeEach
    void people() {
        accountant = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 1).asViewer();
        other = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 2).asViewer();
        chief = court.samples.viewer(COURT, Role.BUREAU_CHIEF);
    }

    @Test
    void an_explained_line_is_settled_by_two_people_and_a_paper_and_closed_days_stay_as_they_were() throws Exception {
        var today = LocalDate.now(clock);
        var past = today.minusDays(3);
        long line = file.taken(accountant, "7.00", past);
        assertThat(Refusals.of(() -> propose.handle(accountant, line, "银行误扣", "更正函1号")))
                .as("nobody has explained it")
                .containsExactly("NOT_FOUND");
        days.explain(accountant, line, "银行扣收手续费，已函告");
        days.close(other, past);
        assertThat(file.of(accountant, today, line))
                .as("a difference as long as nobody settles it")
                .hasSize(1);

        assertThat(Refusals.of(() -> propose.handle(other, line, " ", "")))
                .containsExactly("REASON_MISSING", "PAPER_MISSING");
        assertThat(Refusals.of(() -> propose.handle(court.accountant(), line, "x", "x")))
                .as("of another court")
                .containsExactly("NOT_FOUND");
        var asked = propose.handle(other, line, "手续费由法院另行承担", "湛银函〔2026〕7号");
        assertThat(Refusals.of(() -> propose.handle(other, line, "再次", "函2号"))).containsExactly("ADJUSTED_ALREADY");
        assertThat(Refusals.of(() -> decide.handle(accountant, asked.id(), true, "")))
                .containsExactly("POWER_MISSING");
        assertThat(Refusals.of(() -> decide.handle(with(other), asked.id(), true, "")))
                .containsExactly("FOUR_EYES");
        assertThat(Refusals.of(() -> decide.handle(with(accountant), asked.id(), true, "")))
                .as("he explained the line")
                .containsExactly("FOUR_EYES");
        for (var self : List.of(accountant, other)) {
            assertThatThrownBy(() -> db.execute(
                            "update funds.adjustment set granted = true, decided_by = ?, decided_by_name = 'x',"
                                    + " decided_at = now(), booked_on = current_date where id = ?",
                            self.personId(),
                            asked.id()))
                    .hasStackTraceContaining("adjustment");
        }
        assertThat(Refusals.of(() -> decide.handle(chief, asked.id(), false, "")))
                .containsExactly("REASON_MISSING");
        assertThat(decide.handle(chief, asked.id(), false, "请附银行更正函").granted()).isFalse();

        var again = propose.handle(other, line, "手续费由法院另行承担", "湛银函〔2026〕7号");
        assertThat(file.of(accountant, past, line))
                .extracting(Difference::code)
                .as("a difference that says what is under way")
                .containsExactly("ADJUSTMENT_ASKED");
        assertThat(page(null, 0, 1)).containsExactly(again.id());
        assertThat(page(null, 1, 1)).containsExactly(asked.id());
        assertThat(adjustments.page(chief, COURT, null, 0, 1).total())
                .as("how many there are, not how many are shown")
                .isEqualTo(2);
        assertThat(page(Adjustment.State.WAITS, 0, 20)).containsExactly(again.id());
        assertThat(page(Adjustment.State.SENT_BACK, 0, 20)).containsExactly(asked.id());
        assertThat(page(Adjustment.State.BOOKED, 0, 20)).isEmpty();
        var before = reconcile.of(accountant, COURT, past);
        var done = decide.handle(chief, again.id(), true, "");
        assertThat(done.bookedOn()).isEqualTo(today);
        assertThat(Refusals.of(() -> decide.handle(chief, again.id(), true, "")))
                .containsExactly("DECIDED_ALREADY");

        assertThat(file.of(accountant, today, line)).as("settled").isEmpty();
        assertThat(reconcile.of(accountant, COURT, today).unexplained().isZero())
                .isTrue();
        assertThat(reconcile.of(accountant, COURT, past))
                .as("a closed day stays as it was")
                .isEqualTo(before);
        assertThat(file.of(accountant, past, line)).hasSize(1);
        assertThat(ledger.balance(Account.ofCourt(COURT, AccountKind.ADJUSTMENT)))
                .isEqualTo(Money.yuan("-7.00"));
        assertThat(court.faultsOfTheBooks()).isEmpty();
        assertThat(days.close(accountant, today).closedBy())
                .as("who explained what is settled may close")
                .isEqualTo(accountant.name());
        for (var attack : List.of(
                "update funds.adjustment set reason = 'x' where id = " + again.id(), "delete from funds.adjustment")) {
            assertThatThrownBy(() -> db.execute(attack)).as(attack).hasStackTraceContaining("ERROR");
        }
    }

    private List<Long> page(Adjustment.@Nullable State state, int page, int size) {
        return adjustments.page(chief, COURT, state, page, size).items().stream()
                .map(Adjustment::id)
                .toList();
    }

    private static Viewer with(Viewer person) {
        return Viewer.of(person.personId(), person.name(), COURT, Set.of(Role.FUND_ACCOUNTANT, Role.BUREAU_CHIEF));
    }
}
