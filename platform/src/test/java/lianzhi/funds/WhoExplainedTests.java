package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.CloseMonth;
import lianzhi.funds.store.Books;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who says why the bank differs is not the one who finds it good: of a day, and of a month. */
@PlatformTest
class WhoExplainedTests {
    private static final String COURT = "粤0804";
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final LocalDate DAY = MONTH.atDay(20);

    @Autowired
    Court court;

    @Autowired
    BankFile file;

    @Autowired
    CloseDay days;

    @Autowired
    CloseMonth months;

    @Autowired
    Books books;

    @Autowired
    DSLContext db;

    @Test
    void who_explained_a_difference_closes_neither_its_day_nor_its_month() throws Exception {
        var explains = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 1).asViewer();
        var closes = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 2).asViewer();
        days.explain(explains, file.taken(explains, "7.00", DAY), "银行扣收手续费，已函告");
        while (books.seal(100_000) > 0) {
            // The next batch.
        }
        assertThat(Refusals.of(() -> days.close(explains, DAY))).containsExactly("EXPLAINED_BY_CLOSER");
        days.close(closes, DAY);

        assertThat(Refusals.of(() -> months.prepare(explains, MONTH))).containsExactly("EXPLAINED_BY_CLOSER");
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.month_close values (?, ?, 0, 0, 0, '[]', ?, 'x', now())",
                        COURT,
                        MONTH.atDay(1),
                        explains.personId()))
                .hasStackTraceContaining("does not close its day");
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.month_close values (?, ?, 0, 0, 0, '[]', ?, 'x', now(), ?, 'y', now())",
                        COURT,
                        MONTH.atDay(1),
                        explains.personId(),
                        closes.personId()))
                .as("also when another confirms in the same breath")
                .hasStackTraceContaining("does not close its day");
        months.prepare(closes, MONTH);
        var both = lianzhi.access.Viewer.of(
                explains.personId(), explains.name(), COURT, java.util.Set.of(Role.BUREAU_CHIEF));
        assertThat(Refusals.of(() -> months.confirm(both, MONTH))).containsExactly("EXPLAINED_BY_CLOSER");
        assertThatThrownBy(() -> db.execute(
                        "update funds.month_close set confirmed_by = ?, confirmed_by_name = 'x', confirmed_at = now()"
                                + " where court_code = ? and month = ?",
                        explains.personId(),
                        COURT,
                        MONTH.atDay(1)))
                .hasStackTraceContaining("does not close its day");
        var chief = court.samples.viewer(COURT, Role.BUREAU_CHIEF);
        assertThat(months.confirm(chief, MONTH).confirmedBy()).isEqualTo(chief.name());
    }
}
