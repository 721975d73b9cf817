package lianzhi.portal.web.calculators;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import lianzhi.law.Article;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** 拒绝: 400 for the form of the input, 422 for a limit of the law or of a table, as RFC 9457 with every mistake by field. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
    /** One mistake; {@code message} in the reader's language. */
    record Mistake(
            String field,
            String message,
            String code,
            String zh,
            String en,
            @Nullable Article article) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refused refused, Locale locale) {
        var badForm = refused.kind() == Refused.Kind.BAD_INPUT;
        var chinese = !locale.getLanguage().equals("en");
        var problem = ProblemDetail.forStatus(badForm ? 400 : 422);
        problem.setType(URI.create(badForm ? "urn:lianzhi:bad-input" : "urn:lianzhi:rule-refused"));
        problem.setTitle(
                badForm
                        ? (chinese ? "输入有误" : "The input has the wrong form")
                        : (chinese ? "不能计算" : "It cannot be computed"));
        problem.setProperty("errors", mistakes(refused.reasons(), chinese));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Sums that leave the range of an amount, although each part was in it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ArithmeticException tooLarge, Locale locale) {
        return on(
                Refused.rule(Reason.field(
                        "", "AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "The amounts are beyond what can be computed")),
                locale);
    }

    private static List<Mistake> mistakes(List<Reason> reasons, boolean chinese) {
        return reasons.stream()
                .map(r -> new Mistake(
                        r.field() == null ? "" : r.field(),
                        chinese ? r.zh() : r.en(),
                        r.code(),
                        r.zh(),
                        r.en(),
                        r.article()))
                .toList();
    }
}
