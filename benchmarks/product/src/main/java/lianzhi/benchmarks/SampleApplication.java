package lianzhi.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.cases.filing.Application;

/** A loan of two people, each with a number of his own: fictitious, with a valid check character. */
final class SampleApplication {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SampleApplication() {}

    static Application next() {
        return new Application(
                null,
                "民间借贷纠纷",
                null,
                new Application.Title(
                        "CIVIL", "(2025)粤0803民初" + (1 + NEXT.incrementAndGet()) + "号", "湛江市霞山区人民法院", "2025-06-30"),
                List.of(person("测试甲")),
                List.of(person("测试乙")),
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

    private static Application.Party person(String name) {
        return new Application.Party(name, "ID_CARD", idNumber(NEXT.incrementAndGet()), "13900000000", "测试路 1 号");
    }

    private static String idNumber(int n) {
        var body = "449999%04d%02d%02d%03d"
                .formatted(1950 + n / 336_000 % 50, 1 + n / 28_000 % 12, 1 + n / 1000 % 28, n % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
