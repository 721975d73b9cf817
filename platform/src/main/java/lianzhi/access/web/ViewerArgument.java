package lianzhi.access.web;

import lianzhi.access.Viewer;
import lianzhi.access.login.SignInRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@link Viewer}. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver {
    private final CurrentAccount current;

    ViewerArgument(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var viewer = current.get().orElseThrow(SignInRefused::needed).person().asViewer();
        // who reads the answer is written into the trail when it is given
        request.setAttribute(Viewer.class.getName(), viewer, RequestAttributes.SCOPE_REQUEST);
        return viewer;
    }
}
