package lianzhi.cases.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.debt.AskedDebt;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StateDebt;
import lianzhi.law.interest.StatementLine;
import lianzhi.operations.Trip;
import lianzhi.operations.WorkedOut;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;

/** 尚欠的构成, and what a day adds. */
@Component
class ShowDebt {
    private static final int PLACES = 2048;
    private final WorkedOut<AskedDebt, CasePage.Debt> known = new WorkedOut<>(PLACES, ShowDebt::of);
    private final DebtStore store;
    private final Rates rates;

    ShowDebt(DebtStore store, Rates rates) {
        this.store = store;
        this.rates = rates;
    }

    /** A debt that cannot be stated does not hide the rest of the case. */
    Supplier<CasePage.Debt> on(Trip trip, CaseId id, LocalDate day) {
        var claims = store.claims(trip, List.of(id));
        return () -> {
            var claim = claims.get().getOrDefault(id, DebtStore.NOTHING);
            return known.of(id.value(), new AskedDebt(rates.tables(), day, claim));
        };
    }

    private static CasePage.Debt of(AskedDebt asked) {
        var claim = asked.claim();
        var day = asked.on();
        try {
            var engine = new StateDebt(asked.tables());
            var today = engine.on(day, claim);
            var tomorrow = engine.outstanding(day.plusDays(1), claim).total();
            return new CasePage.Debt(day, today.total(), tomorrow.minus(today.total()), parts(today), today.warnings());
        } catch (Refused refused) {
            return new CasePage.Debt(day, null, null, List.of(), refused.reasons());
        }
    }

    private static List<CasePage.Part> parts(DebtStatement statement) {
        var paid =
                statement.payments().stream().map(DebtStatement.Paid::allocated).reduce(Parts.NONE, Parts::plus);
        var owed = statement.owed();
        var left = statement.outstanding();
        return List.of(
                part("COSTS", "费用", "Costs", owed.costs(), paid.costs(), left.costs()),
                part(
                        "GENERAL_INTEREST",
                        "一般利息",
                        "General interest",
                        sum(statement, true),
                        paid.generalInterest(),
                        left.generalInterest()),
                part("PRINCIPAL", "本金", "Principal", owed.principal(), paid.principal(), left.principal()),
                part(
                        "DOUBLED_PART",
                        "加倍部分债务利息",
                        "Doubled part",
                        sum(statement, false),
                        paid.doubledPart(),
                        left.doubledPart()));
    }

    private static Money sum(DebtStatement statement, boolean general) {
        return statement.lines().stream()
                .filter(line -> (line.kind() == StatementLine.Kind.GENERAL) == general)
                .map(StatementLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static CasePage.Part part(String code, String zh, String en, Money payable, Money paid, Money left) {
        return new CasePage.Part(code, new Words(zh, en), payable, paid, left);
    }
}
