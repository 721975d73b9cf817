package lianzhi.simulator.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lianzhi.simulator.Institution;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.Transaction;

/** Gives any person plausible accounts at an institution, always the same for the same seed. Most have none. */
public final class SeedAccounts {
    private final long seed;

    public SeedAccounts(long seed) {
        this.seed = seed;
    }

    public List<Account> of(Institution institution, String name, String idNumber, LocalDate today) {
        var random = new Random(mix(institution.code() + "/" + idNumber));
        var accounts = new ArrayList<Account>();
        if (random.nextInt(100) >= institution.behaviour().customerPercent()) return accounts;
        var count = 1 + random.nextInt(100) / 70;
        for (var i = 0; i < count; i++) accounts.add(account(institution, name, idNumber, today, random));
        return accounts;
    }

    private Account account(Institution institution, String name, String idNumber, LocalDate today, Random random) {
        var isPerson = idNumber.length() == 15 || idNumber.chars().limit(17).allMatch(Character::isDigit);
        var number = (isPerson ? "62" : "44") + institution.code().substring(2, 5) + digits(random, 13);
        var balance = balance(random);
        var freezes = new ArrayList<Freeze>();
        if (random.nextInt(100) < 15) freezes.add(earlier(today, balance, random));
        return new Account(
                institution.code(),
                number,
                name,
                idNumber,
                type(institution, isPerson),
                WireTime.text(today.minusDays(400 + random.nextInt(4000)).atTime(10, 0)),
                balance,
                freezes,
                List.of(),
                List.of(),
                transactions(today, random));
    }

    private static String type(Institution institution, boolean isPerson) {
        if (institution.kind() == Institution.Kind.PAYMENT) return "支付账户";
        return isPerson ? "个人结算账户" : "单位基本存款账户";
    }

    /** Many are almost empty, a few hold real money. */
    private static long balance(Random random) {
        var draw = random.nextInt(100);
        if (draw < 50) return random.nextInt(100_00);
        if (draw < 85) return random.nextInt(10_000_00);
        return 10_000_00L + random.nextInt(190_000_00);
    }

    private static Freeze earlier(LocalDate today, long balance, Random random) {
        var serial = 1 + random.nextInt(9000);
        return new Freeze(
                List.of(),
                "",
                "",
                "另一测试法院",
                "(%d)测02执%d号".formatted(today.getYear() - 1, serial),
                balance / 2 + random.nextInt(50_000_00),
                "",
                WireTime.text(today.plusDays(30 + random.nextInt(300))));
    }

    private static List<Transaction> transactions(LocalDate today, Random random) {
        var rows = new ArrayList<Transaction>();
        for (var i = 1; i <= 3; i++) {
            var at = today.minusDays(10L + random.nextInt(300)).atTime(9 + random.nextInt(9), random.nextInt(60));
            rows.add(new Transaction(
                    "",
                    "",
                    Integer.toString(i),
                    "转账",
                    random.nextBoolean() ? "借" : "贷",
                    "156",
                    WireMoney.text(100_00 + random.nextInt(5_000_00)),
                    WireTime.text(at),
                    "T" + digits(random, 10),
                    "测试乙",
                    "62" + digits(random, 14),
                    "测试银行",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        return rows;
    }

    private static String digits(Random random, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.append((char) ('0' + random.nextInt(10)));
        return text.toString();
    }

    private long mix(String text) {
        var hash = seed * 0x9E3779B97F4A7C15L;
        for (var i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        return hash ^ (hash >>> 29);
    }
}
