package lianzhi.portal.web.calculators;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Reason;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a debt as the contract has it.
 *
 * @param explained false for very long statements: then the lines come without formula, rule and sentences
 * @param tables version of the rate tables
 */
record DebtAnswer(
        LocalDate asOf,
        List<Line> lines,
        List<Payment> payments,
        Balance outstanding,
        boolean explained,
        List<Reason> warnings,
        String tables) {
    private static final int MOST_EXPLAINED = 5_000;

    record Line(
            StatementLine.Kind kind,
            List<String> of,
            LocalDate from,
            LocalDate to,
            int days,
            String base,
            String amount,
            @Nullable Explanation explanation) {}

    record Explanation(String formula, Article article, String rule, String zh, String en) {}

    record Payment(LocalDate date, String amount, Allocated allocated, Left balance) {}

    record Allocated(String costs, String generalInterest, String principal, String doubledPart, String surplus) {}

    record Left(String costs, String generalInterest, String principal, String doubledPart) {}

    record Balance(String costs, String generalInterest, String principal, String doubledPart, String total) {}

    static DebtAnswer of(DebtStatement statement) {
        var explained = statement.lines().size() <= MOST_EXPLAINED;
        var left = statement.outstanding();
        return new DebtAnswer(
                statement.asOf(),
                statement.lines().stream().map(line -> line(line, explained)).toList(),
                statement.payments().stream().map(DebtAnswer::payment).toList(),
                new Balance(
                        left.costs().toString(),
                        left.generalInterest().toString(),
                        left.principal().toString(),
                        left.doubledPart().toString(),
                        left.total().toString()),
                explained,
                statement.warnings(),
                statement.tables());
    }

    private static Line line(StatementLine line, boolean explained) {
        return new Line(
                line.kind(),
                line.of(),
                line.from(),
                line.to(),
                line.days(),
                line.base().toString(),
                line.amount().toString(),
                explained
                        ? new Explanation(
                                line.formula(), line.article(), line.rule().key(), line.zh(), line.en())
                        : null);
    }

    private static Payment payment(DebtStatement.Paid paid) {
        var to = paid.allocated();
        return new Payment(
                paid.date(),
                paid.amount().toString(),
                new Allocated(
                        to.costs().toString(),
                        to.generalInterest().toString(),
                        to.principal().toString(),
                        to.doubledPart().toString(),
                        paid.surplus().toString()),
                left(paid.balance()));
    }

    private static Left left(Parts parts) {
        return new Left(
                parts.costs().toString(),
                parts.generalInterest().toString(),
                parts.principal().toString(),
                parts.doubledPart().toString());
    }
}
