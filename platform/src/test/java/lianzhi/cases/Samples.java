package lianzhi.cases;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import org.springframework.stereotype.Component;

/** Fictitious people and applications of this module's tests, each with numbers of its own. */
@Component
public class Samples {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 100_000_000);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    public static final String PASSWORD = "Ceshi-2026-lianzhi";

    private final People people;
    private final SeedPeople seed;
    private final FileCase fileCase;

    Samples(People people, SeedPeople seed, FileCase fileCase) {
        this.people = people;
        this.seed = seed;
        this.fileCase = fileCase;
    }

    /** The person of this role in this court; entered once. */
    public synchronized Person person(String court, Role role, int no) {
        var login = "cs-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                + (int) court.codePointAt(0) + court.substring(1) + "-" + no;
        if (people.findByLogin(login).isEmpty()) {
            seed.ensure(List.of(new NewPerson(login, "测试" + no + "号", court, Set.of(role))), PASSWORD);
        }
        return people.findByLogin(login).orElseThrow();
    }

    public Viewer viewer(String court, Role role) {
        return person(court, role, 1).asViewer();
    }

    /** Fictitious: division 449999, a valid check digit, never given twice. */
    public static String idNumber() {
        var n = NEXT.incrementAndGet();
        var first17 = "449999" + (1950 + n / 336_000 % 50) + two(1 + n / 28_000 % 12) + two(1 + n / 1000 % 28)
                + three(n % 1000);
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    public static Application.Party man(String name) {
        return new Application.Party(name, "ID_CARD", idNumber(), "13900000000", "测试市测试路1号");
    }

    public static Application loan(Application.Party applicant, Application.Party debtor) {
        return new Application(
                null,
                "民间借贷纠纷",
                null,
                new Application.Title(
                        "CIVIL",
                        "(2025)粤0803民初" + (1 + NEXT.incrementAndGet() % 90_000_000) + "号",
                        "湛江市霞山区人民法院",
                        "2025-06-30"),
                List.of(applicant),
                List.of(debtor),
                List.of(new Application.Obligation("借款本金", "100000.00", "2025-07-10")),
                List.of(new Application.Cost("案件受理费", "2300.00", false, null)),
                List.of(new Application.Interest(
                        "借款本金", "2025-01-01", null, new Application.Rate("FIXED", "6", null, null, null, null, 365))),
                List.of(),
                false,
                null,
                null,
                null);
    }

    public static Application loan() {
        return loan(man("测试甲"), man("测试乙"));
    }

    /** A judge and a clerk are there, and the case is filed. */
    public Filed filed(String court) {
        return filed(court, loan());
    }

    public Filed filed(String court, Application application) {
        person(court, Role.JUDGE, 1);
        return fileCase.file(viewer(court, Role.FILING_CLERK), application, null);
    }

    /** The judge whom the case was given to. */
    public Viewer judgeOf(Filed filed) {
        return people.find(java.util.Objects.requireNonNull(filed.judgeId()))
                .orElseThrow()
                .asViewer();
    }

    private static String two(long n) {
        return (n < 10 ? "0" : "") + n;
    }

    private static String three(long n) {
        return (n < 10 ? "00" : n < 100 ? "0" : "") + n;
    }
}
