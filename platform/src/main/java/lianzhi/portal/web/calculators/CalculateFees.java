package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.fees.Fee;
import lianzhi.law.fees.FeeScale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 费用计算: execution and preservation fees, slice by slice. */
@RestController
class CalculateFees {
    record Answer(String amount, String fee, List<Slice> steps, Article article, String rule) {}

    /** @param rate as a fraction, such as 0.015; null: a flat fee */
    record Slice(String from, String to, @Nullable String rate, String fee, String formula, String zh, String en) {}

    @GetMapping("/api/v1/calculators/execution-fee")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true)
    Answer executionFee(HttpServletRequest request) {
        return answer(FeeScale.EXECUTION.on(ReadAmount.of(request)));
    }

    @GetMapping("/api/v1/calculators/preservation-fee")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true)
    Answer preservationFee(HttpServletRequest request) {
        return answer(FeeScale.PRESERVATION.on(ReadAmount.of(request)));
    }

    private static Answer answer(Fee fee) {
        return new Answer(
                fee.amount().toString(),
                fee.fee().toString(),
                fee.steps().stream().map(CalculateFees::slice).toList(),
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
