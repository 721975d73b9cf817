package lianzhi.demo.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every case of the demo, and the simulated banks' book of its debtors' accounts. */
@Component
@Profile("demo")
public class AllDemoCases {
    private final JsonMapper json;

    AllDemoCases(JsonMapper json) {
        this.json = json;
    }

    List<DemoCase> on(LocalDate today) {
        var cases = new ArrayList<>(DemoCases.made(today));
        cases.addAll(PublishedJudgments.cases(json, today, cases.size()));
        return cases;
    }

    /** The book as the simulator reads it; the same whatever the day. */
    public byte[] book(LocalDate today) {
        return json.writeValueAsBytes(on(today).stream()
                .map(DemoCase::debtor)
                .flatMap(debtor -> debtor.accounts().stream().map(account -> row(debtor, account)))
                .toList());
    }

    private static Map<String, Object> row(DemoDebtor debtor, DemoDebtor.BankAccount account) {
        var freezes = account.earlier().isPositive()
                ? List.of(Map.of(
                        "DJJG", "测试市另一人民法院",
                        "DJWH", "(2025)粤0803财保9号",
                        "DJJE", account.earlier().toString(),
                        "DJJZRQ", "2027/06/30"))
                : List.of();
        return Map.of(
                "bank", account.bank(),
                "KHZH", account.number(),
                "XM", debtor.name(),
                "ZJHM", debtor.idNumber(),
                "YE", account.balance().toString(),
                "freezes", freezes);
    }
}
