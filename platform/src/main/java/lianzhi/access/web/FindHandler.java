package lianzhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * 找处理方法: an address with a number in it is compared with hundreds of patterns; those that begin otherwise are passed over
 * before anything is compared.
 */
final class FindHandler extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        return path.indexOf('%') >= 0 || mayBegin(info, path) ? super.getMatchingMapping(info, request) : null;
    }

    private boolean mayBegin(RequestMappingInfo info, String path) {
        for (var beginning : beginnings.computeIfAbsent(info, FindHandler::beginningsOf)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginningsOf(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(pattern -> pattern.split("[{*?]", 2)[0])
                .toList();
    }
}
