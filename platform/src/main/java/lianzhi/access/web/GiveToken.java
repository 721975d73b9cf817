package lianzhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;

/**
 * 防伪令牌, as Spring has it for pages that act by scripts: whoever has no token yet is given one with whatever he asks first. Who
 * has one keeps it: to read it and to mask it anew for every answer was work that nobody looked at.
 */
final class GiveToken implements CsrfTokenRequestHandler {
    static final String COOKIE = "XSRF-TOKEN";
    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        if (WebUtils.getCookie(request, COOKIE) == null) {
            // to ask for it is what makes it and sends it
            var unused = token.get();
        }
    }

    /** A script says what the cookie says; a form says it masked. */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var said = request.getHeader(token.getHeaderName());
        return (StringUtils.hasText(said) ? plain : masked).resolveCsrfTokenValue(request, token);
    }
}
