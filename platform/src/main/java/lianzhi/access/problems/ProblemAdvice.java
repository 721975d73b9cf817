package lianzhi.access.problems;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.login.SignInRefused;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns every refusal and every fault of a request into a {@link Problem}. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private final NumberFault faults;
    private final ExplainUnreadable unreadable;

    ProblemAdvice(NumberFault faults, ExplainUnreadable unreadable) {
        this.faults = faults;
        this.unreadable = unreadable;
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Refused refused) {
        var status = switch (refused.kind()) {
            case BAD_INPUT -> HttpStatus.BAD_REQUEST;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return answer(status, refused.kind().name(), refused.reasons());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(SignInRefused refused) {
        return answer(HttpStatus.UNAUTHORIZED, "SIGN_IN", List.of(refused.reason()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMessageNotReadableException e) {
        return unreadable
                .handle(e)
                .map(this::on)
                .orElseGet(() -> answer(
                        HttpStatus.BAD_REQUEST,
                        "BAD_INPUT",
                        List.of(Reason.of("JSON_UNREADABLE", "请求内容不是有效的JSON", "The body is not readable JSON"))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentNotValidException e) {
        var reasons = new ArrayList<Reason>();
        e.getBindingResult().getFieldErrors().forEach(error -> reasons.add(invalid(error.getField())));
        e.getBindingResult().getGlobalErrors().forEach(error -> reasons.add(invalid(error.getObjectName())));
        return answer(HttpStatus.BAD_REQUEST, "BAD_INPUT", reasons);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HandlerMethodValidationException e) {
        var reasons = e.getParameterValidationResults().stream()
                .map(result ->
                        invalid(String.valueOf(result.getMethodParameter().getParameterName())))
                .toList();
        return answer(HttpStatus.BAD_REQUEST, "BAD_INPUT", reasons);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(ConstraintViolationException e) {
        var reasons = e.getConstraintViolations().stream()
                .map(violation -> invalid(violation.getPropertyPath().toString()))
                .toList();
        return answer(HttpStatus.BAD_REQUEST, "BAD_INPUT", reasons);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentTypeMismatchException e) {
        return answer(HttpStatus.BAD_REQUEST, "BAD_INPUT", List.of(invalid(e.getName())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(DuplicateKeyException e) {
        return answer(
                HttpStatus.CONFLICT,
                "CONFLICT",
                List.of(Reason.of("ALREADY_DONE", "相同的内容已经存在", "The same is there already")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(PessimisticLockingFailureException e) {
        return answer(
                HttpStatus.CONFLICT,
                "CONFLICT",
                List.of(Reason.of("BUSY", "他人正在办理同一事项，请稍后再试", "Somebody works on the same; try again")));
    }

    @ExceptionHandler
    void on(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void onClientGone() {
        // nobody is there to be answered
    }

    /** Whoever asked has gone before the answer was written: nobody is answered, and it is no fault of the server. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> on(HttpMessageNotWritableException e) {
        return NestedExceptionUtils.getRootCause(e) instanceof IOException ? null : on((Exception) e);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(
                    known.getStatusCode(), PlainStatus.kind(known.getStatusCode()), PlainStatus.reasons(e, known));
        }
        return body(HttpStatus.INTERNAL_SERVER_ERROR, Problem.fault(faults.handle(e)));
    }

    private static Reason invalid(String field) {
        return Reason.field(field, "FIELD_INVALID", "“" + field + "”不符合要求", "“" + field + "” is not as required")
                .with(Map.of("field", field));
    }

    private static ResponseEntity<Problem> answer(HttpStatusCode status, String kind, List<Reason> reasons) {
        return body(status, Problem.of(status, kind, reasons));
    }

    private static ResponseEntity<Problem> body(HttpStatusCode status, Problem problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
