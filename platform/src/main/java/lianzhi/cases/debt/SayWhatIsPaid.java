package lianzhi.cases.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;
import org.springframework.stereotype.Component;

/** 履行情况的表述: what is still owed, what was paid on it and for what, and when the last of it was performed. */
@Component
class SayWhatIsPaid {
    private final StateCaseDebt debts;
    private final Clock clock;

    SayWhatIsPaid(StateCaseDebt debts, Clock clock) {
        this.debts = debts;
        this.clock = clock;
    }

    /** A debt that cannot be stated leaves these facts to be told by whoever writes. */
    Map<String, String> of(DebtClaim claim) {
        try {
            return facts(debts.on(claim, LocalDate.now(clock)));
        } catch (Refused unclear) {
            return Map.of();
        }
    }

    private static Map<String, String> facts(DebtStatement statement) {
        var facts = new HashMap<String, String>();
        facts.put("debt.total", statement.total().toString());
        if (statement.payments().isEmpty()) {
            facts.put("paid.total", Money.ZERO.toString());
            return facts;
        }
        var parts =
                statement.payments().stream().map(DebtStatement.Paid::allocated).reduce(Parts.NONE, Parts::plus);
        facts.put("paid.total", parts.total().toString());
        facts.put("amounts.table", "共履行" + parts.total() + "元，其中" + named(parts) + "。");
        if (statement.total().isZero()) {
            facts.put("performed.on", statement.payments().getLast().date().toString());
        }
        return facts;
    }

    private static String named(Parts parts) {
        return Stream.of(
                        named("诉讼费用", parts.costs()),
                        named("一般债务利息", parts.generalInterest()),
                        named("本金", parts.principal()),
                        named("加倍部分债务利息", parts.doubledPart()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static String named(String name, Money amount) {
        return amount.isZero() ? "" : name + amount + "元";
    }
}
