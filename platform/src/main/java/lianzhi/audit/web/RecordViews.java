package lianzhi.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes that somebody sees what a handler marked {@link Viewed} answers; what is refused was not seen. */
@ControllerAdvice
class RecordViews implements ResponseBodyAdvice<Object> {
    private final AuditTrail trail;
    private final SeenLately lately;

    RecordViews(AuditTrail trail, SeenLately lately) {
        this.trail = trail;
        this.lately = lately;
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return handler.hasMethodAnnotation(Viewed.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var viewed = handler.getMethodAnnotation(Viewed.class);
        if (viewed != null && request instanceof ServletServerHttpRequest servlet) {
            record(viewed, servlet.getServletRequest());
        }
        return body;
    }

    private void record(Viewed viewed, HttpServletRequest request) {
        if (!(request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer)) return;
        var subject =
                AskedFor.subject(viewed.of(), request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        var asked = AskedFor.words(request);
        if (viewed.often() && lately.holds(viewer.personId(), viewed.act(), subject, asked)) return;
        trail.viewed(viewer, viewed.act(), subject, asked.isEmpty() ? Map.of() : Map.of("asked", asked));
        if (viewed.often()) lately.add(viewer.personId(), viewed.act(), subject, asked);
    }
}
