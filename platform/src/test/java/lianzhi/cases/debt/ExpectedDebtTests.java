package lianzhi.cases.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.control.gauge.ProposeRelease;
import lianzhi.law.Refused;
import lianzhi.law.interest.RateTables;
import lianzhi.settings.Rates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What will probably be owed, where the rate floats and the table of rates ends before that day. */
@PlatformTest
class ExpectedDebtTests {
    @Autowired
    Samples samples;

    @Autowired
    LiveDebt debt;

    @Autowired
    Rates rates;

    @Autowired
    ProposeRelease release;

    @Autowired
    SettableClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_freeze_and_a_release_can_be_proposed_though_the_rates_of_the_months_to_come_are_unknown() {
        var id = floating();
        var today = rates.tables().lastLpr().plusDays(10);
        var later = today.plusMonths(6);
        clock.set(today.atTime(10, 0));
        assertThatThrownBy(() -> debt.outstanding(id, later)).isInstanceOf(Refused.class);
        assertThat(debt.expected(id, later)).isGreaterThan(debt.outstanding(id, today));
        assertThat(debt.expected(id, today)).isEqualTo(debt.outstanding(id, today));
        assertThat(release.handle(id).release())
                .as("nothing is held, nothing is let go")
                .isEmpty();
    }

    @Test
    void what_is_owed_today_must_be_known_all_the_same() {
        var id = floating();
        var today = rates.tables().lastLpr().plusDays(RateTables.LPR_GRACE_DAYS + 5);
        clock.set(today.atTime(10, 0));
        assertThatThrownBy(() -> debt.expected(id, today.plusMonths(6))).isInstanceOf(Refused.class);
    }

    private CaseId floating() {
        var fixed = Samples.loan();
        var rate = new Application.Rate("LPR", null, "ONE_YEAR", null, null, "4", 365);
        return samples.filed(
                        "粤0811",
                        new Application(
                                fixed.caseType(),
                                fixed.cause(),
                                fixed.receivedOn(),
                                fixed.title(),
                                fixed.applicants(),
                                fixed.debtors(),
                                fixed.obligations(),
                                fixed.costs(),
                                List.of(new Application.Interest("借款本金", "2025-01-01", null, rate)),
                                fixed.leads(),
                                fixed.preservation(),
                                fixed.judgeId(),
                                fixed.earlierCaseId(),
                                null))
                .id();
    }
}
