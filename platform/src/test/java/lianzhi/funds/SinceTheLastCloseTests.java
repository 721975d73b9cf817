package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.store.Differences;
import lianzhi.funds.store.Differences.Since;
import lianzhi.funds.store.PassedOver;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Differences are looked for since the last closed day, and nothing that is older is lost by it. */
@PlatformTest
class SinceTheLastCloseTests {
    private static final String COURT = "粤0802";
    private static final LocalDate CLOSED = LocalDate.of(2026, 2, 10);
    private static final LocalDate NEXT = CLOSED.plusDays(10);

    @Autowired
    Court court;

    @Autowired
    BankFile file;

    @Autowired
    CloseDay days;

    @Autowired
    ReconcileQuery reconcile;

    @Autowired
    Differences differences;

    @Autowired
    PassedOver passedOver;

    @Autowired
    List<Job> jobs;

    @Autowired
    Faults faults;

    @Autowired
    DSLContext db;

    Viewer accountant;
    Viewer other;

    @BeforeEach
    void people() {
        accountant = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 1).asViewer();
        other = court.samples.person(COURT, Role.FUND_ACCOUNTANT, 2).asViewer();
    }

    @Test
    void what_comes_late_into_a_closed_day_and_what_nobody_has_explained_stay_in_sight() throws Exception {
        file.arrived(accountant, "100.00", "甲", CLOSED.minusDays(5));
        days.close(other, CLOSED);
        assertThat(differences.since(COURT, NEXT).day()).isEqualTo(CLOSED.minusDays(1));
        assertThat(differences.since(COURT, CLOSED)).as("none before").isEqualTo(Since.EVER);

        long taken = file.taken(accountant, "7.00", CLOSED.minusDays(3));
        file.arrived(accountant, "30.00", "乙", CLOSED.minusDays(4));
        assertThat(reconcile.of(accountant, COURT, CLOSED).bank()).isEqualTo(Money.yuan("123.00"));
        assertThat(Objects.requireNonNull(
                                reconcile.of(accountant, COURT, CLOSED).closedAs())
                        .bank())
                .as("filed as it was")
                .isEqualTo(Money.yuan("100.00"));
        assertThat(file.of(accountant, NEXT, taken))
                .extracting(Difference::code, Difference::on)
                .containsExactly(tuple("OPEN", CLOSED.minusDays(3)));
        assertThat(reconcile.of(accountant, COURT, NEXT).differences())
                .as("both receipts were booked today, the second came after the close")
                .extracting(Difference::code)
                .filteredOn(code -> code.equals("BOOKED_LATER"))
                .hasSize(4);
        assertThat(Refusals.of(() -> days.close(other, NEXT))).containsExactly("DIFFERENCES_OPEN");

        days.explain(accountant, taken, "银行扣收手续费，已函告");
        days.close(other, NEXT);
        for (var day : List.of(NEXT, NEXT.plusDays(1), LocalDate.now(OpenPot.ZONE))) {
            assertThat(file.of(accountant, day, taken))
                    .as("explained, not settled: %s", day)
                    .extracting(Difference::code)
                    .containsExactly("EXPLAINED");
            whole(COURT, day);
        }
        assertThat(differences.of(COURT, NEXT.plusDays(1), differences.since(COURT, NEXT.plusDays(1))))
                .as("without looking since ever")
                .hasSize(5);
    }

    @Test
    void a_payment_whose_line_is_not_here_is_carried_from_close_to_close() throws Exception {
        var filed = court.newCase();
        court.withAccount(filed);
        var today = LocalDate.now(OpenPot.ZONE);
        var later = today.plusDays(9);
        var document = paidWithoutLine(filed);
        var closedLater = today.plusDays(5);
        var carried = new Since(closedLater, new String[] {document});
        assertThat(differences.of(Court.CODE, later, carried))
                .extracting(Difference::document, Difference::code)
                .contains(tuple(document, "LINE_NOT_HERE_YET"));
        assertThat(differences.of(Court.CODE, later, new Since(closedLater, new String[0])))
                .as("it is carried by what was filed at the close, nothing else")
                .noneMatch(difference -> difference.document().equals(document));
        for (var day : List.of(today.minusDays(1), today, later)) {
            whole(Court.CODE, day);
        }
    }

    @Test
    void what_the_short_look_misses_the_figures_tell_and_the_long_one_finds() {
        var by = court.samples.person("粤0811", Role.FUND_ACCOUNTANT, 1).asViewer();
        var day = LocalDate.of(2026, 3, 20);
        long line = file.taken(by, "50.00", day.minusDays(15));
        db.execute(
                "insert into funds.day_close values ('粤0811', ?, 0, 0, 0, '[]', ?, 'x', now())",
                day.minusDays(2),
                by.personId());
        // A fault: settled, as it says, and no posting has ever booked it.
        db.execute("update funds.bank_line set meaning = 'PAYOUT', document = 'payout:0' where id = ?", line);
        assertThat(differences.of("粤0811", day, differences.since("粤0811", day)))
                .isEmpty();
        var found = reconcile.of(by, "粤0811", day);
        assertThat(found.unexplained().isZero()).isTrue();
        assertThat(found.differences()).extracting(Difference::document).containsExactly("payout:0");
        db.execute("update funds.bank_line set meaning = 'OPEN', document = '' where id = ?", line);
        days.explain(by, line, "银行扣收手续费，已函告");
    }

    @Test
    void of_two_faults_that_cancel_each_other_the_proof_of_the_night_tells() {
        var by = court.samples.person("粤0825", Role.FUND_ACCOUNTANT, 1).asViewer();
        var day = LocalDate.of(2026, 3, 20);
        long in = file.taken(by, "50.00", day.minusDays(14));
        long out = file.taken(by, "50.00", day.minusDays(15));
        db.execute(
                "insert into funds.day_close values ('粤0825', ?, 0, 0, 0, '[]', ?, 'x', now())",
                day.minusDays(2),
                by.personId());
        settled(out, "OUT", "PAYOUT", "payout:0");
        settled(in, "IN", "RETURNED_PAYOUT", "payout:0");
        assertThat(reconcile.of(by, "粤0825", day).isEven())
                .as("as if all were well")
                .isTrue();
        assertThat(passedOver.at(day))
                .extracting(Difference::document, Difference::amount)
                .contains(tuple("payout:0", Money.yuan("50.00")), tuple("payout:0", Money.yuan("-50.00")));
        jobs.stream().filter(job -> job.name().equals("verify-books")).forEach(Job::run);
        assertThat(faults.open())
                .filteredOn(fault -> fault.subject().equals("PASSED_OVER:payout:0"))
                .hasSize(1);
        settled(out, "OUT", "OPEN", "");
        settled(in, "OUT", "OPEN", "");
        assertThat(passedOver.at(day)).isEmpty();
        days.explain(by, out, "银行扣收手续费，已函告");
        days.explain(by, in, "银行扣收手续费，已函告");
        db.execute("delete from operations.fault where subject = 'PASSED_OVER:payout:0'");
    }

    private void settled(long line, String way, String meaning, String document) {
        db.execute(
                "update funds.bank_line set direction = ?, meaning = ?, document = ? where id = ?",
                way,
                meaning,
                document,
                line);
    }

    /** The short look finds what the one since ever finds. */
    private void whole(String of, LocalDate day) {
        assertThat(differences.of(of, day, differences.since(of, day)))
                .as("%s %s", of, day)
                .containsExactlyElementsOf(differences.of(of, day, Since.EVER));
    }

    private String paidWithoutLine(Filed filed) throws Exception {
        try (var bank = new FakeBank()) {
            bank.showsLines = false;
            bank.in("1000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
            court.readBank();
            var payout = court.ready(filed, "100.00");
            court.payAndFollow();
            return payout.document();
        }
    }
}
