package lianzhi.access.problems;

import java.util.List;
import lianzhi.law.Reason;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Words for what the framework refuses by itself. */
final class PlainStatus {
    private PlainStatus() {}

    static String kind(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "SIGN_IN";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD";
            case 406, 415 -> "MEDIA_TYPE";
            case 409 -> "CONFLICT";
            case 413 -> "TOO_LARGE";
            default -> status.is5xxServerError() ? "FAULT" : "BAD_INPUT";
        };
    }

    static List<Reason> reasons(Exception e, ErrorResponse known) {
        return switch (e) {
            case MissingServletRequestParameterException missing -> List.of(missing(missing.getParameterName()));
            case MissingServletRequestPartException missing -> List.of(missing(missing.getRequestPartName()));
            case MissingRequestValueException missing ->
                List.of(Reason.of("FIELD_MISSING", "请求缺少必要的内容", "Something that is needed is missing"));
            default -> List.of(reason(known.getStatusCode()));
        };
    }

    static Reason reason(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Reason.of("SIGN_IN_NEEDED", "请先登录", "Sign in first");
            case 403 -> Reason.of("FORBIDDEN", "无权进行此操作", "You may not do this");
            case 404 -> Reason.of("NOT_FOUND", "没有找到，或者您无权查看", "Not found, or not yours to see");
            case 405 -> Reason.of("METHOD_NOT_ALLOWED", "此地址不支持该请求方法", "This address does not take this method");
            case 406 -> Reason.of("NOT_ACCEPTABLE", "不能以所要求的格式应答", "The answer is not to be had in that format");
            case 413 -> Reason.of("TOO_LARGE", "上传内容过大", "The upload is too large");
            case 415 -> Reason.of("MEDIA_TYPE_UNSUPPORTED", "不支持这种内容格式", "This kind of content is not taken");
            default -> Reason.of("BAD_REQUEST", "请求不符合要求", "The request is not as required");
        };
    }

    private static Reason missing(String field) {
        return Reason.field(field, "FIELD_MISSING", "缺少“" + field + "”", "“" + field + "” is missing");
    }
}
