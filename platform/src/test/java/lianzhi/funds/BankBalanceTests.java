package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.RecordBankBalance;
import lianzhi.funds.books.Reconciliation;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bank itself says is there: a line that never reached us shows nowhere else. */
@PlatformTest
class BankBalanceTests {
    private static final String COURT = "粤0825";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Autowired
    Court court;

    @Autowired
    ImportStatement statements;

    @Autowired
    RecordBankBalance record;

    @Autowired
    CloseDay days;

    @Autowired
    ReconcileQuery reconcile;

    @Autowired
    DSLContext db;

    Viewer accountant;

    @BeforeEach
    void anAccountant() {
        accountant = court.samples.viewer(COURT, Role.FUND_ACCOUNTANT);
    }

    @Test
    void a_day_closes_only_when_the_bank_s_own_balance_is_that_of_its_lines_or_somebody_says_why() throws Exception {
        arrives("120.00");
        var even = told(DAY, "120.00", "");
        assertThat(even.bank()).isEqualTo(Money.yuan("120.00"));
        assertThat(balanceOf(even)).isEmpty();

        var less = told(DAY, "100.00", "");
        assertThat(less.bank()).as("the bank's word counts").isEqualTo(Money.yuan("100.00"));
        assertThat(less.unexplained().isZero()).as("the difference is named").isTrue();
        assertThat(balanceOf(less)).singleElement().satisfies(difference -> {
            assertThat(difference.amount()).isEqualTo(Money.yuan("-20.00"));
            assertThat(difference.needsPerson()).isTrue();
        });
        assertThat(Refusals.of(() -> days.close(accountant, DAY))).containsExactly("DIFFERENCES_OPEN");
        assertThat(balanceOf(told(DAY, "100.00", "手续费流水未到，已向银行函询")))
                .extracting(Difference::needsPerson, Difference::zh)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, "手续费流水未到，已向银行函询"));
        assertThat(Refusals.of(() -> days.close(accountant, DAY)))
                .as("he explained it himself")
                .containsExactly("EXPLAINED_BY_CLOSER");
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.day_close values (?, ?, 0, 0, 0, '[]', ?, 'x', now())",
                        COURT,
                        DAY,
                        accountant.personId()))
                .hasStackTraceContaining("does not close its day");
        var chief = court.samples.viewer(COURT, Role.BUREAU_CHIEF);
        assertThat(days.close(chief, DAY).closedBy())
                .as("a court of one accountant has a way out")
                .isEqualTo(chief.name());
        assertThat(Refusals.of(() -> told(DAY, "100.00", ""))).containsExactly("CLOSED_ALREADY");

        arrives("5.00");
        var later = reconcile.of(accountant, COURT, DAY);
        assertThat(later.files()).isEqualTo(Money.yuan("125.00"));
        assertThat(later.closedAs())
                .as("what was filed stays")
                .isEqualTo(new Reconciliation.Sums(Money.yuan("100.00"), Money.ZERO, Money.yuan("120.00")));
        assertThat(balanceOf(later))
                .as("another sum needs another explanation")
                .extracting(Difference::needsPerson)
                .containsExactly(true);

        var next = DAY.plusDays(1);
        told(next, "105.00", "手续费流水未到");
        assertThat(balanceOf(told(next, "105.00", "")))
                .as("the same difference needs no second explanation")
                .extracting(Difference::needsPerson)
                .containsExactly(false);
        assertThat(Refusals.of(() -> days.close(accountant, next))).containsExactly("EXPLAINED_BY_CLOSER");
        assertThat(balanceOf(told(next, "104.99", "")))
                .extracting(Difference::needsPerson)
                .containsExactly(true);
    }

    @Test
    void what_the_bank_said_stays_and_only_the_accountant_records_it() throws Exception {
        assertThat(Refusals.of(
                        () -> record.handle(court.samples.viewer(COURT, Role.BUREAU_CHIEF), DAY, Money.ZERO, "")))
                .containsExactly("POWER_MISSING");
        assertThat(Refusals.of(() -> told(LocalDate.now().plusDays(2), "1.00", "")))
                .containsExactly("DAY_AHEAD");
        assertThat(Refusals.of(() -> told(DAY.minusDays(1), "-0.01", ""))).containsExactly("BALANCE_MALFORMED");
        for (var attack : List.of("update funds.bank_balance set fen = 0", "delete from funds.bank_balance")) {
            assertThatThrownBy(() -> db.execute(attack)).hasStackTraceContaining("append-only");
        }
    }

    private void arrives(String yuan) {
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\nB" + System.nanoTime() + "," + DAY + ",收," + yuan + ",陌生人,无\n";
        statements.fromFile(
                accountant,
                ImportStatement.Source.CSV,
                "feb.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
    }

    private Reconciliation told(LocalDate day, String yuan, String why) {
        return record.handle(accountant, day, Money.yuan(yuan), why);
    }

    private static List<Difference> balanceOf(Reconciliation of) {
        return of.differences().stream()
                .filter(difference -> difference.code().equals("BANK_BALANCE_DIFFERS"))
                .toList();
    }
}
