package lianzhi.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lianzhi.access.problems.WriteProblem;
import lianzhi.law.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is too old, was left alone, or whose person was changed; with a first password only a new one can be set. */
final class EndStaleSessions extends OncePerRequestFilter {
    private final CurrentAccount current;
    private final IdleTime idle;
    private final WriteProblem problems;

    EndStaleSessions(CurrentAccount current, IdleTime idle, WriteProblem problems) {
        this.current = current;
        this.idle = idle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            var account = current.of(signedIn);
            if (account.isEmpty() || idle.isOver(request)) {
                SecurityContextHolder.clearContext();
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
            } else if (account.get().mustChangePassword() && isBarred(request.getRequestURI())) {
                problems.to(
                        response,
                        HttpStatus.FORBIDDEN,
                        Reason.of(
                                "PASSWORD_MUST_CHANGE", "请先修改初始口令", "Change the first password before anything else"));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isBarred(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/v1/session");
    }
}
