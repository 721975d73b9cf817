package lianzhi.demo.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lianzhi.cases.filing.Application;
import lianzhi.demo.cases.DemoCase.Reach;
import lianzhi.demo.cases.DemoDebtor.BankAccount;
import lianzhi.law.Money;
import tools.jackson.databind.json.JsonMapper;

/** 已公布的判决: their operative parts with their own interest terms; the parties are replaced by fictitious ones. */
final class PublishedJudgments {
    private PublishedJudgments() {}

    record Judgment(
            String source,
            int daysAgo,
            String cause,
            Application.Title title,
            List<Application.Obligation> obligations,
            List<Application.Interest> interest,
            List<Application.Cost> costs) {}

    record Published(String note, List<Judgment> judgments) {}

    static List<DemoCase> cases(JsonMapper json, LocalDate today, int firstNo) {
        var cases = new ArrayList<DemoCase>();
        for (Judgment judgment : read(json).judgments()) {
            cases.add(demoCase(judgment, today, firstNo + cases.size()));
        }
        return cases;
    }

    private static Published read(JsonMapper json) {
        try (var file = Objects.requireNonNull(PublishedJudgments.class.getResourceAsStream("/demo/judgments.json"))) {
            return json.readValue(file, Published.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoCase demoCase(Judgment judgment, LocalDate today, int no) {
        var debtor = new DemoDebtor(
                "测试" + judgment.source() + "债务有限公司",
                "CREDIT_CODE",
                Fictitious.creditCode(700 + no),
                List.of(new BankAccount(
                        "B0001H24408000001", "62000199%08d".formatted(7000 + no), Money.fen(250_000_00L), Money.ZERO)));
        var application = new Application(
                "执",
                judgment.cause(),
                today.minusDays(judgment.daysAgo()).toString(),
                judgment.title(),
                List.of(party("测试" + judgment.source() + "债权有限公司", 600 + no)),
                List.of(party(debtor.name(), 700 + no)),
                judgment.obligations(),
                judgment.costs(),
                judgment.interest(),
                List.of(),
                false,
                null,
                null,
                null);
        var court = judgment.obligations().size() > 1 ? "粤08" : "粤0803";
        return new DemoCase(no, court, judgment.daysAgo(), Reach.QUERIED, application, debtor);
    }

    private static Application.Party party(String name, int serial) {
        return new Application.Party(name, "CREDIT_CODE", Fictitious.creditCode(serial), "0759-1111111", "测试路 4 号");
    }
}
