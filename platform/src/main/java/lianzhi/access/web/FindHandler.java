package lianzhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * 找处理方法: an address with a number in it is compared with hundreds of patterns. Those that begin otherwise, have other
 * lengths or other verbs are left out once for all addresses of that shape. Where not exactly one of the rest fits, and for
 * what is written with percent signs, Spring looks through all.
 */
final class FindHandler extends RequestMappingHandlerMapping {
    /** More shapes than there are patterns come only from somebody who tries addresses. */
    static final int SHAPES = 2000;

    /** 地址的形状: its verb, its beginning up to the third part, and how many parts it has. */
    private record Shape(String verb, String beginning, int parts) {}

    private record Candidate(RequestMappingInfo info, HandlerMethod handler) {}

    private final Map<Shape, List<Candidate>> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
            throws Exception {
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        var found = path.indexOf('%') >= 0 ? null : only(path, request);
        if (found == null) return super.lookupHandlerMethod(lookupPath, request);
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.handler());
        handleMatch(found.info(), lookupPath, request);
        return found.handler();
    }

    private @Nullable Candidate only(String path, HttpServletRequest request) {
        Candidate only = null;
        for (var candidate : candidates(shape(path, request.getMethod()))) {
            var info = getMatchingMapping(candidate.info(), request);
            if (info != null) {
                if (only != null) return null;
                only = new Candidate(info, candidate.handler());
            }
        }
        return only;
    }

    /** What fits nothing is not remembered: whoever tries addresses shall not drive out those that exist. */
    private List<Candidate> candidates(Shape shape) {
        var known = shapes.get(shape);
        if (known != null) return known;
        var found = fitting(shape);
        if (shapes.size() >= SHAPES) shapes.clear();
        if (!found.isEmpty()) shapes.put(shape, found);
        return found;
    }

    int remembered() {
        return shapes.size();
    }

    private List<Candidate> fitting(Shape shape) {
        return getHandlerMethods().entrySet().stream()
                .filter(entry -> fits(entry.getKey(), shape))
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean fits(RequestMappingInfo info, Shape shape) {
        var verbs = info.getMethodsCondition().getMethods();
        return (verbs.isEmpty() || verbs.stream().map(RequestMethod::name).anyMatch(shape.verb()::equals))
                && info.getPatternValues().stream().anyMatch(pattern -> fits(pattern, shape));
    }

    private static boolean fits(String pattern, Shape shape) {
        var beginning = pattern.split("[{*?]", 2)[0];
        var isOpen = pattern.contains("**") || pattern.contains("{*");
        return (beginning.startsWith(shape.beginning()) || shape.beginning().startsWith(beginning))
                && (isOpen || parts(pattern) == shape.parts());
    }

    private static Shape shape(String path, String verb) {
        var end = 0;
        for (var i = 0; i < 3 && end >= 0; i++) end = path.indexOf('/', end + 1);
        return new Shape(verb, end < 0 ? path : path.substring(0, end), parts(path));
    }

    private static int parts(String path) {
        var parts = 0;
        for (var at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) parts++;
        return parts;
    }
}
