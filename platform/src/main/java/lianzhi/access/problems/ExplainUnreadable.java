package lianzhi.access.problems;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which field of a body cannot be read, and why. */
@Component
class ExplainUnreadable {
    /** Empty when the body as a whole is not JSON. */
    Optional<Refused> handle(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return e.getCause() instanceof DatabindException wrong
                ? Optional.of(Refused.input(reason(wrong)))
                : Optional.empty();
    }

    private static Reason reason(DatabindException wrong) {
        var path = path(wrong);
        if (wrong instanceof UnrecognizedPropertyException) {
            return Reason.field(path, "FIELD_UNKNOWN", "没有“" + path + "”这一项", "There is no field “" + path + "”")
                    .with(Map.of("field", path));
        }
        return Reason.field(
                        path,
                        "FIELD_FORMAT",
                        "“" + path + "”的格式不正确或缺失",
                        "“" + path + "” is missing or has the wrong form")
                .with(Map.of("field", path));
    }

    private static String path(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
