package lianzhi.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.register.CaseFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * 读查询条件: Spring looks up again at every request which of the conditions may be left out; here each is read by its name, by the
 * same rules. What cannot be read so is given to Spring, which says what is wrong with it.
 */
@Component
class ReadCaseFilter implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final HandlerMethodArgumentResolver spring = new ServletModelAttributeMethodProcessor(true);
    private final ObjectProvider<ConversionService> rules;

    ReadCaseFilter(@Qualifier("mvcConversionService") ObjectProvider<ConversionService> rules) {
        this.rules = rules;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CaseFilter.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var filter = isPlain(request.getParameterMap()) ? read(request) : null;
        return filter == null ? spring.resolveArgument(parameter, container, request, binders) : filter;
    }

    /** Each condition once, and none with a sign that means something to Spring. */
    private static boolean isPlain(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .allMatch(one -> one.getValue().length == 1 && !one.getKey().matches("[_!].*"));
    }

    private @Nullable CaseFilter read(NativeWebRequest request) {
        try {
            return new CaseFilter(
                    request.getParameter("q"),
                    read(request, "stage", Stage.class),
                    request.getParameter("court"),
                    request.getParameter("judge"),
                    read(request, "colour", DueColour.class),
                    read(request, "dueBy", LocalDate.class),
                    read(request, "from", LocalDate.class),
                    read(request, "to", LocalDate.class),
                    read(request, "open", Boolean.class),
                    read(request, "helped", Boolean.class),
                    request.getParameter("sort"),
                    read(request, "page", Integer.class),
                    read(request, "size", Integer.class));
        } catch (ConversionException unreadable) {
            return null;
        }
    }

    private <T> @Nullable T read(NativeWebRequest request, String name, Class<T> type) {
        var text = request.getParameter(name);
        return text == null ? null : rules.getObject().convert(text, type);
    }
}
