package lianzhi.portal.web.calculators;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The calculators know nobody: no login, no session, no token; nor do their error answers. */
@Configuration
class OpenToAll {
    private static final String CALCULATORS = "/api/v1/calculators/";

    @Bean
    @Order(0)
    SecurityFilterChain calculatorsFilterChain(HttpSecurity http) {
        return http.securityMatcher(new OrRequestMatcher(pathPattern(CALCULATORS + "**"), OpenToAll::answersError))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static boolean answersError(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith(CALCULATORS);
    }
}
