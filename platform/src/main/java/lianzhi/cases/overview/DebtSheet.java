package lianzhi.cases.overview;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StatementLine;

/** 债务计算书: the law's statement with every line in words. */
public record DebtSheet(
        LocalDate asOf,
        Parts owed,
        List<Line> lines,
        List<DebtStatement.Paid> payments,
        Parts outstanding,
        Money total,
        List<Reason> warnings,
        String tables) {

    /** 计算书的一行. */
    public record Line(
            StatementLine.Kind kind,
            List<String> of,
            LocalDate from,
            LocalDate to,
            int days,
            Money base,
            Money amount,
            String formula,
            String zh,
            String en,
            Article article) {}

    public static DebtSheet of(DebtStatement statement) {
        return new DebtSheet(
                statement.asOf(),
                statement.owed(),
                statement.lines().stream().map(DebtSheet::line).toList(),
                statement.payments(),
                statement.outstanding(),
                statement.total(),
                statement.warnings(),
                statement.tables());
    }

    private static Line line(StatementLine line) {
        return new Line(
                line.kind(),
                line.of(),
                line.from(),
                line.to(),
                line.days(),
                line.base(),
                line.amount(),
                line.formula(),
                line.zh(),
                line.en(),
                line.article());
    }
}
