package lianzhi.portal.web.calculators;

import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.fees.Fee;
import org.jspecify.annotations.Nullable;

/** A fee, slice by slice. */
record FeeAnswer(String amount, String fee, List<Slice> steps, Article article, String rule) {
    /** @param rate as a fraction, such as 0.015; null: a flat fee */
    record Slice(String from, String to, @Nullable String rate, String fee, String formula, String zh, String en) {}

    static FeeAnswer of(Fee fee) {
        return new FeeAnswer(
                fee.amount().toString(),
                fee.fee().toString(),
                fee.steps().stream().map(FeeAnswer::slice).toList(),
                fee.rule().article(),
                fee.rule().key());
    }

    private static Slice slice(Fee.FeeStep step) {
        var rate = step.rate();
        return new Slice(
                step.from().toString(),
                step.to().toString(),
                rate == null ? null : rate.fraction().toPlainString(),
                step.fee().toString(),
                step.formula(),
                step.zh(),
                step.en());
    }
}
