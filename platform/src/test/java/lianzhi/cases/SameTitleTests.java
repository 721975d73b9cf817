package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One title against one debtor is one case, unless there is a lawful reason. */
@PlatformTest
class SameTitleTests {
    private static final String COURT = "粤0825";

    @Autowired
    Samples samples;

    @Autowired
    FileCase fileCase;

    @Autowired
    DSLContext db;

    private final Application first = Samples.loan();
    private Viewer clerk;

    @BeforeEach
    void a_court_with_a_judge() {
        samples.person(COURT, Role.JUDGE, 1);
        clerk = samples.viewer(COURT, Role.FILING_CLERK);
    }

    @ParameterizedTest
    @ValueSource(strings = {COURT, "粤0803"})
    void the_same_application_is_not_filed_again_while_the_first_case_is_open_whatever_court_and_reason(String again) {
        var filed = fileCase.file(clerk, first, null);
        var by = samples.viewer(again, Role.FILING_CLERK);
        samples.person(again, Role.JUDGE, 1);
        var refused = refusedWith(
                "TITLE_FILED_OPEN", () -> fileCase.file(by, because(titled(first, fullWidth(first)), "再来"), null));
        var reason = refused.reasons().getFirst();
        assertThat(reason.article()).isNotNull();
        assertThat(reason.facts())
                .containsEntry("number", filed.number())
                .containsEntry("caseId", "" + filed.id().value());
    }

    @Test
    void eight_at_once_file_it_once() throws Exception {
        var work = IntStream.range(0, 8)
                .mapToObj(_ -> (Callable<Integer>) () -> {
                    try {
                        fileCase.file(clerk, first, null);
                        return 1;
                    } catch (Refused refused) {
                        return 0;
                    }
                })
                .toList();
        int filed = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) filed += done.get();
        }
        assertThat(filed).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"another applicant", "another claim"})
    void what_differs_in_the_applicant_or_the_claim_needs_a_reason_that_stays_with_the_case(String what) {
        fileCase.file(clerk, first, null);
        var again = what.equals("another applicant")
                ? with(first, List.of(Samples.man("测试己")), first.obligations())
                : with(first, first.applicants(), List.of(new Application.Obligation("第二期", "5000.00", "2025-09-10")));
        refusedWith("TITLE_FILED_BEFORE", () -> fileCase.file(clerk, again, null));
        var filed = fileCase.file(clerk, because(again, "分期履行的后期债务"), null);
        assertThat(db.fetchValue(
                        "select facts ->> 'reason' from cases.event where case_id = ? and code = 'CASE_FILED'",
                        filed.id().value()))
                .isEqualTo("分期履行的后期债务");
    }

    @Test
    void after_its_end_it_is_resumed_once_or_filed_anew_with_a_reason() {
        var ended = fileCase.file(clerk, first, null);
        db.execute(
                "update cases.case_file set stage = 'ROUND_ENDED', closed_on = filed_on, close_way = 'ROUND_ENDED' where id = ?",
                ended.id().value());
        refusedWith("TITLE_FILED_BEFORE", () -> fileCase.file(clerk, first, null));
        var resumed = resumption(first, ended.id());
        fileCase.file(clerk, resumed, null);
        refusedWith("TITLE_FILED_OPEN", () -> fileCase.file(clerk, resumed, null));
        refusedWith("TITLE_FILED_OPEN", () -> fileCase.file(clerk, because(first, "另立"), null));
    }

    @Test
    void another_debtor_of_the_title_and_a_preservation_are_cases_of_their_own() {
        fileCase.file(clerk, first, null);
        var debtor = Samples.loan(Objects.requireNonNull(first.applicants()).getFirst(), Samples.man("测试庚"));
        fileCase.file(clerk, titled(debtor, number(first)), null);
        fileCase.file(clerk, typed(first, "执保", null), null);
    }

    private static String number(Application one) {
        return Objects.requireNonNull(Objects.requireNonNull(one.title()).number());
    }

    private static String fullWidth(Application one) {
        return number(one).replace('(', '（').replace(')', '）');
    }

    private static Application titled(Application one, String number) {
        var title = Objects.requireNonNull(one.title());
        return new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                new Application.Title(title.kind(), number, title.issuer(), title.effectiveOn()),
                one.applicants(),
                one.debtors(),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                null,
                null,
                null);
    }

    private static Application with(
            Application one, List<Application.Party> applicants, List<Application.Obligation> obligations) {
        return new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                applicants,
                one.debtors(),
                obligations,
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null);
    }

    private static Application resumption(Application one, CaseId earlier) {
        return typed(one, "执恢", earlier.value());
    }

    private static Application typed(Application one, String type, @org.jspecify.annotations.Nullable Long earlier) {
        return new Application(
                type,
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                one.debtors(),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                null,
                earlier,
                null);
    }

    private static Application because(Application one, String reason) {
        return new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                one.debtors(),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                one.judgeId(),
                one.earlierCaseId(),
                reason);
    }
}
