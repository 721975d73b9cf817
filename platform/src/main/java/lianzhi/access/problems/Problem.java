package lianzhi.access.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * 问题: the body of every no (RFC 9457).
 *
 * @param kind BAD_INPUT, RULE, NOT_FOUND, FORBIDDEN, CONFLICT, SIGN_IN, METHOD, MEDIA_TYPE, TOO_LARGE or FAULT
 * @param errors the same reasons where they mean one input, as field and sentence
 * @param fault number under which the server's log tells more; only with kind FAULT
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String kind,
        List<Reason> reasons,
        @Nullable List<FieldError> errors,
        @Nullable String fault) {
    /** One wrong input. */
    public record FieldError(String field, String message) {}

    public static Problem of(HttpStatusCode status, String kind, List<Reason> reasons) {
        var errors = reasons.stream().map(Problem::error).toList();
        var title = reasons.isEmpty()
                ? kind
                : reasons.getFirst().zh() + " · " + reasons.getFirst().en();
        return new Problem(type(kind), title, status.value(), kind, reasons, errors.isEmpty() ? null : errors, null);
    }

    public static Problem fault(String number) {
        var reason = Reason.of(
                "FAULT",
                "系统故障，已记录，编号 " + number + "；未作任何更改",
                "The server failed; it is on record as " + number + " and nothing was changed");
        return new Problem(
                type("FAULT"), reason.zh() + " · " + reason.en(), 500, "FAULT", List.of(reason), null, number);
    }

    private static FieldError error(Reason reason) {
        var field = reason.field();
        return new FieldError(field == null ? "" : field, reason.zh() + " · " + reason.en());
    }

    private static String type(String kind) {
        return "urn:lianzhi:" + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
