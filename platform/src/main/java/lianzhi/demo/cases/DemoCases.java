package lianzhi.demo.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.Application.Cost;
import lianzhi.cases.filing.Application.Interest;
import lianzhi.cases.filing.Application.Obligation;
import lianzhi.cases.filing.Application.Party;
import lianzhi.cases.filing.Application.Rate;
import lianzhi.cases.filing.Application.Title;
import lianzhi.demo.cases.DemoCase.Reach;
import lianzhi.demo.cases.DemoDebtor.BankAccount;
import lianzhi.demo.people.DemoPeople;
import lianzhi.law.Money;

/** 演示案件表: fifty-two made cases over all courts and stages; the published judgments come on top. */
public final class DemoCases {
    private static final int COUNT = 52;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final List<String> CAUSES =
            List.of("民间借贷纠纷", "金融借款合同纠纷", "买卖合同纠纷", "机动车交通事故责任纠纷", "劳动争议", "房屋租赁合同纠纷", "物业服务合同纠纷");
    private static final List<String> TRADES = List.of("贸易", "水产冷冻食品进出口", "建筑劳务", "物业服务", "五金机电");
    private static final List<String> BANKS = List.of("B0001H24408000001", "B0002H24408000001", "B0003H24408000001");
    private static final List<Reach> REACHES = List.of(
            Reach.QUERIED,
            Reach.FROZEN,
            Reach.NOTIFIED,
            Reach.PAID,
            Reach.FILED,
            Reach.QUERIED,
            Reach.CLOSED,
            Reach.NOTIFIED);
    private static final List<Integer> AGES = List.of(3, 11, 24, 38, 1, 55, 80, 8, 120, 17, 150, 5, 64);

    private DemoCases() {}

    public static List<DemoCase> made(LocalDate today) {
        var courts = List.copyOf(DemoPeople.COURTS.keySet());
        var cases = new ArrayList<DemoCase>();
        for (int no = 0; no < COUNT; no++) {
            // Half of the cases go to the three courts that a visitor looks at first.
            var court = courts.get(no % 2 == 0 ? no / 2 % 3 : no / 2 % courts.size());
            int age = AGES.get(no % AGES.size());
            var debtor = debtor(no);
            cases.add(new DemoCase(
                    no,
                    court,
                    age,
                    REACHES.get(no % REACHES.size()),
                    application(no, today.minusDays(age), debtor),
                    debtor));
        }
        return cases;
    }

    private static DemoDebtor debtor(int no) {
        boolean unit = no % 4 == 3;
        var name = unit
                ? "湛江市测试" + BRANCHES.charAt(no % 12) + TRADES.get(no % TRADES.size()) + "有限公司"
                : "测试" + STEMS.charAt(no % 10) + (no >= 10 ? BRANCHES.charAt(no % 12) : "");
        var number = unit ? Fictitious.creditCode(no) : Fictitious.idNumber(100 + no);
        var owed = principal(no);
        var accounts = new ArrayList<BankAccount>();
        var whole = new Money(owed.fen() * 3 / 2);
        accounts.add(new BankAccount(BANKS.get(0), "62000199%08d".formatted(1000 + no), whole, Money.ZERO));
        if (no % 3 == 1) {
            accounts.add(new BankAccount(
                    BANKS.get(1),
                    "62000299%08d".formatted(1000 + no),
                    new Money(owed.fen() / 5),
                    new Money(owed.fen() / 10)));
        }
        return new DemoDebtor(name, unit ? "CREDIT_CODE" : "ID_CARD", number, accounts);
    }

    private static Money principal(int no) {
        return Money.fen((8_000L + no * 7_919L % 420_000L) * 100 + (no % 3) * 37L);
    }

    private static Application application(int no, LocalDate filed, DemoDebtor debtor) {
        var effective = filed.minusDays(40 + no % 60);
        var lastDay = effective.plusDays(10);
        var name = no % 2 == 0 ? "借款本金" : "应付款";
        var applicant = no % 5 == 1
                ? new Party(
                        "测试商业银行股份有限公司湛江第" + (1 + no % 3) + "支行",
                        "CREDIT_CODE",
                        Fictitious.creditCode(900 + no % 3),
                        "0759-0000000",
                        "测试路 1 号")
                : new Party(
                        "测试" + BRANCHES.charAt((no + 5) % 12) + STEMS.charAt(no % 10),
                        "ID_CARD",
                        Fictitious.idNumber(500 + no),
                        "139%08d".formatted(no),
                        "测试路 2 号");
        return new Application(
                "执",
                CAUSES.get(no % CAUSES.size()),
                filed.toString(),
                new Title(
                        "CIVIL",
                        "(%d)粤0803民初%d号".formatted(effective.getYear(), 300 + no),
                        "湛江市霞山区人民法院",
                        effective.toString()),
                List.of(applicant),
                List.of(new Party(
                        debtor.name(), debtor.idKind(), debtor.idNumber(), "138%08d".formatted(no), "测试路 3 号")),
                List.of(new Obligation(name, principal(no).toString(), lastDay.toString())),
                List.of(new Cost("案件受理费", Money.fen(30_000L + no * 1_700L).toString(), false, null)),
                no % 4 == 2
                        ? List.of()
                        : List.of(new Interest(name, effective.minusDays(200).toString(), null, rate(no))),
                no % 6 == 0 ? List.of("被执行人在霞山区有一处商铺出租") : List.of(),
                no % 9 == 0,
                null,
                null,
                null);
    }

    private static Rate rate(int no) {
        return switch (no % 3) {
            case 0 -> new Rate("LPR", null, "ONE_YEAR", null, null, "1", 365);
            case 1 -> new Rate("FIXED", "6", null, null, null, null, 360);
            default -> new Rate("FIXED", "12", null, null, null, null, 365);
        };
    }
}
