package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Money;
import lianzhi.law.RuleVersion;

/**
 * 计算书的一行: one interval, one item, one rate; rounded half up to fen, once.
 *
 * @param of the names that bear it: obligations, then costs
 * @param from first day that counts
 * @param to last day that counts
 * @param days days counted; fewer than from–to where suspended days lie between
 * @param base fen on which it runs, above 0
 */
public record StatementLine(
        Kind kind, List<String> of, LocalDate from, LocalDate to, int days, Money base, Money amount, LineRate rate) {
    /** 行的种类. */
    public enum Kind {
        /** 一般利息. */
        GENERAL,
        /** 加倍部分债务利息, from 2014-08-01. */
        DOUBLED,
        /** 2014-07-31及以前的迟延履行期间的债务利息. */
        DELAY_2009
    }

    public RuleVersion rule() {
        return rate.rule();
    }

    public Article article() {
        return rate.rule().article();
    }

    /** The arithmetic, such as {@code 1000000.00 × 6% ÷ 365 × 272 = 44712.33}. */
    public String formula() {
        return formula(new Sentence()).toString();
    }

    private Sentence formula(Sentence out) {
        return rate.formula(out.fen(base.fen())).add(days).add(" = ").fen(amount.fen());
    }

    public String zh() {
        var out = new Sentence()
                .add(rate.nameZh())
                .add(rate.rate())
                .add(rate.times())
                .add('，');
        out.day(from).add('至').day(to).add('计').add(days).add('天');
        int left = leftOut();
        if (left > 0) {
            out.add("（扣除").add(left).add("天）");
        }
        return formula(out.add('：')).add('元').toString();
    }

    public String en() {
        var out = new Sentence()
                .add(rate.nameEn())
                .add(rate.rate())
                .add(rate.times())
                .add(", ");
        out.day(from).add(" to ").day(to).add(", ").add(days).add(days == 1 ? " day" : " days");
        int left = leftOut();
        if (left > 0) {
            out.add(" (").add(left).add(" left out)");
        }
        return formula(out.add(": ")).add(" yuan").toString();
    }

    private int leftOut() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1 - days;
    }
}
