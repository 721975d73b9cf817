package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.nodes.CompleteNode;
import lianzhi.cases.overview.ShowTimeline;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RoundsAndPaymentsTests {
    @Autowired
    Samples samples;

    @Autowired
    CloseCase closeCase;

    @Autowired
    FileCase fileCase;

    @Autowired
    LiveDebt debt;

    @Autowired
    CaseEvents events;

    @Autowired
    CompleteNode complete;

    @Autowired
    ShowTimeline timeline;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_round_cannot_end_while_conditions_are_unmet_and_all_of_them_are_named_with_their_articles() {
        var filed = samples.filed("粤0803");
        var refused = refusedWith(
                "RT_NOTICE",
                () -> closeCase.close(
                        samples.judgeOf(filed),
                        filed.id(),
                        new CloseRequest("ROUND_TERMINATED", filed.version(), List.of())));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.RULE);
        assertThat(refused.reasons())
                .extracting(Reason::code)
                .contains("RT_REPORT_ORDER", "RT_THREE_MONTHS", "RT_NETWORK", "RT_NO_ASSET", "RT_PANEL");
        assertThat(refused.reasons())
                .allSatisfy(reason -> assertThat(reason.article()).isNotNull());
    }

    @Test
    void three_months_must_have_passed_since_filing() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var way = new CloseRequest("ROUND_TERMINATED", filed.version(), List.of());
        clock.set(LocalDateTime.of(2026, 6, 2, 10, 0));
        refusedWith("RT_THREE_MONTHS", () -> closeCase.close(judge, filed.id(), way));
        clock.set(LocalDateTime.of(2026, 6, 3, 10, 0));
        var refused = refusedWith("RT_NOTICE", () -> closeCase.close(judge, filed.id(), way));
        assertThat(refused.reasons()).extracting(Reason::code).doesNotContain("RT_THREE_MONTHS");
    }

    @Test
    void full_payment_is_told_once() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0803");
        var day = LocalDate.of(2026, 3, 2);
        debt.paid(filed.id(), "a", day, debt.outstanding(filed.id(), day));
        debt.paid(filed.id(), "b", day, lianzhi.law.Money.yuan("1.00"));
        assertThat(codes(filed.id())).filteredOn("OBLIGATION_PERFORMED"::equals).hasSize(1);
    }

    @Test
    void a_resumed_case_needs_the_earlier_one_to_be_closed() {
        var filed = samples.filed("粤0803");
        var again = Samples.loan();
        var resumed = new Application(
                "执恢",
                again.cause(),
                null,
                again.title(),
                again.applicants(),
                again.debtors(),
                again.obligations(),
                null,
                null,
                null,
                null,
                null,
                filed.id().value(),
                null);
        var clerk = samples.viewer("粤0803", Role.FILING_CLERK);
        refusedWith("EARLIER_CASE_OPEN", () -> fileCase.file(clerk, resumed, null));
        var without = new Application(
                "执恢",
                again.cause(),
                null,
                again.title(),
                again.applicants(),
                again.debtors(),
                again.obligations(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        refusedWith("MISSING", () -> fileCase.file(clerk, without, null));
    }

    @Test
    void one_of_eight_clicks_at_once_completes_the_node() throws Exception {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var clicks = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 8; i++) {
            clicks.add(() -> {
                try {
                    complete.complete(judge, filed.id(), "A06", "已送达");
                    return true;
                } catch (Refused refused) {
                    return false;
                }
            });
        }
        var done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var click : threads.invokeAll(clicks)) {
                done += click.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(codes(filed.id()))
                .filteredOn("ACCEPTANCE_NOTICE_SERVED"::equals)
                .hasSize(1);
    }

    @Test
    void an_event_outside_the_catalogue_is_a_mistake_of_the_program() {
        var filed = samples.filed("粤0803");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> events.happened(filed.id(), "SOMETHING_ELSE", clock.instant(), null, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        refusedWith("NOT_FOUND", () -> events.happened(new CaseId(-1), "LEADS_ASKED", clock.instant(), null, Map.of()));
    }

    @Test
    void the_catalogue_is_whole() {
        assertThat(catalogue.nodes()).hasSize(192);
        assertThat(catalogue.ways()).hasSize(9);
        assertThat(catalogue.startedBy("CASE_FILED"))
                .extracting("code")
                .contains("A04", "I01")
                .doesNotContain("B11");
    }

    private List<String> codes(CaseId id) {
        return timeline.of(samples.viewer("粤08", Role.COMMAND_CENTRE), id, 0, 200).items().stream()
                .map(entry -> entry.code())
                .toList();
    }
}
