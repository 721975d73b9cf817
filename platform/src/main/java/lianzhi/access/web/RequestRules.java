package lianzhi.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lianzhi.access.problems.WriteProblem;
import lianzhi.law.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Which addresses are open, which need a signed-in person, and what every answer says to the browser. */
@Configuration
class RequestRules {
    /** Element Plus sets styles from scripts; no script runs that is not a file of ours. */
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'self' blob:; frame-ancestors 'self'";

    /** For every address that no module has opened by rules of its own. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain people(
            HttpSecurity http,
            CurrentAccount current,
            IdleTime idle,
            WriteProblem problems,
            @Value("${lianzhi.open-api-for-all:false}") boolean openApiForAll,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secureCookies) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Strict");
            if (secureCookies) {
                cookie.secure(true);
            }
        });
        return http.authorizeHttpRequests(rules -> {
                    // the request itself was let in before it went on in another thread or to the error page
                    rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll();
                    if (openApiForAll) {
                        rules.requestMatchers("/api/openapi/**").permitAll();
                    }
                    rules.requestMatchers(
                                    "/health",
                                    "/actuator/health",
                                    "/api/v1/session",
                                    "/api/v1/portal/**",
                                    "/api/v1/agency/**",
                                    "/api/v1/public/**",
                                    "/public/**",
                                    "/error")
                            .permitAll()
                            .requestMatchers("/api/**")
                            .authenticated()
                            .requestMatchers(HttpMethod.GET, "/**")
                            .permitAll()
                            .requestMatchers(HttpMethod.HEAD, "/**")
                            .permitAll()
                            .anyRequest()
                            .denyAll();
                })
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new GiveToken()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .exceptionHandling(no -> no.authenticationEntryPoint((request, response, e) -> problems.to(
                                response,
                                HttpStatus.UNAUTHORIZED,
                                Reason.of("SIGN_IN_NEEDED", "请先登录", "Sign in first")))
                        .accessDeniedHandler((request, response, e) -> denied(problems, response, e)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .addFilterBefore(new EndStaleSessions(current, idle, problems), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** A null character in a parameter can only be an attack: the database cannot even keep it. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static void denied(WriteProblem problems, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        problems.to(
                response,
                HttpStatus.FORBIDDEN,
                e instanceof CsrfException
                        ? Reason.of(
                                "CSRF_MISSING",
                                "请求缺少防伪令牌，请刷新页面",
                                "The X-XSRF-TOKEN header is missing or does not fit the XSRF-TOKEN cookie")
                        : Reason.of("FORBIDDEN", "无权进行此操作", "You may not do this"));
    }
}
