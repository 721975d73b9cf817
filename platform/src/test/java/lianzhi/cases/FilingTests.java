package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.identifiers.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FilingTests {
    @Autowired
    Samples samples;

    @Autowired
    FileCase fileCase;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_filed_case_has_number_account_judge_fee_and_nodes_with_due_days() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0803");
        assertThat(CaseNumber.parse(filed.number()).court()).isEqualTo("粤0803");
        assertThat(filed.accountNumber()).hasSize(18);
        assertThat(filed.judgeId()).isNotNull();
        assertThat(filed.feeBasis()).isEqualTo(Money.yuan("102300.00"));
        assertThat(filed.fee()).isEqualTo(Money.yuan("1434.50"));
        assertThat(filed.nodes())
                .contains(
                        new Filed.Node("C01", LocalDate.of(2026, 3, 9), false),
                        new Filed.Node("A05", LocalDate.of(2026, 3, 9), true),
                        new Filed.Node("I01", LocalDate.of(2026, 9, 2), false));
    }

    @Test
    void eight_clerks_at_once_get_numbers_without_a_gap_and_without_a_double() throws Exception {
        var court = "粤0891";
        samples.person(court, Role.JUDGE, 1);
        var clerk = samples.viewer(court, Role.FILING_CLERK);
        var before = CaseNumber.parse(samples.filed(court).number()).serial();
        var work = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 40; i++) {
            var bad = i % 5 == 0;
            work.add(() -> bad
                    ? refusedInTheTransaction(court)
                    : CaseNumber.parse(
                                    fileCase.file(clerk, Samples.loan(), null).number())
                            .serial());
        }
        List<Integer> serials = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                serials.add(done.get());
            }
        }
        serials.removeIf(serial -> serial < 0);
        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 32).boxed().toList());
    }

    private int refusedInTheTransaction(String court) {
        var application = Samples.loan();
        var resumed = new Application(
                "执恢",
                application.cause(),
                null,
                application.title(),
                application.applicants(),
                application.debtors(),
                application.obligations(),
                null,
                null,
                null,
                null,
                null,
                Long.MAX_VALUE,
                null);
        assertThatThrownBy(() -> fileCase.file(samples.viewer(court, Role.FILING_CLERK), resumed, null))
                .isInstanceOf(Refused.class);
        return -1;
    }

    @Test
    void the_same_key_files_once_and_another_content_with_it_is_refused() {
        samples.person("粤0803", Role.JUDGE, 1);
        var clerk = samples.viewer("粤0803", Role.FILING_CLERK);
        var application = Samples.loan();
        var key = "k-" + Samples.idNumber();
        var first = fileCase.file(clerk, application, key);
        assertThat(fileCase.file(clerk, application, key)).isEqualTo(first);
        assertThatThrownBy(() -> fileCase.file(clerk, Samples.loan(), key))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("IDEMPOTENCY_KEY_USED"));
    }

    @Test
    void every_mistake_is_named_at_once_with_its_field() {
        var bad = new Application(
                "民初",
                " ",
                "2999-01-01",
                new Application.Title("CIVIL", "判决书一份", "", "2025-13-01"),
                List.of(new Application.Party("测试甲", "ID_CARD", "449999199001010010", null, null)),
                List.of(new Application.Party("", "CREDIT_CODE", "91440800MA4UKXXXXX", null, null)),
                List.of(new Application.Obligation("本金", "1,000.005", "2025-07-10")),
                null,
                List.of(new Application.Interest(
                        "利息",
                        "2025-01-02",
                        "2025-01-01",
                        new Application.Rate("FIXED", "abc", null, null, null, null, 300))),
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> fileCase.file(samples.viewer("粤0803", Role.FILING_CLERK), bad, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().stream()
                                        .map(Reason::field)
                                        .toList())
                                .contains(
                                        "caseType",
                                        "cause",
                                        "receivedOn",
                                        "title.number",
                                        "title.issuer",
                                        "title.effectiveOn",
                                        "applicants[0].idNumber",
                                        "debtors[0].name",
                                        "debtors[0].idNumber",
                                        "obligations[0].amount",
                                        "interest[0].obligation",
                                        "interest[0].to",
                                        "interest[0].rate.percent",
                                        "interest[0].rate.yearDays"));
    }

    @Test
    void who_may_not_file_is_refused() {
        assertThatThrownBy(() -> fileCase.file(samples.viewer("粤0803", Role.BAILIFF), Samples.loan(), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
    }

    private static List<String> codes(Refused refused) {
        return refused.reasons().stream().map(Reason::code).toList();
    }
}
