package lianzhi.exchange.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Institutions carry their name and password in every message: no login, no session, no form token. */
@Configuration
class ExchangeSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain exchangeRules(HttpSecurity http) {
        return http.securityMatcher("/exchange/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement((SessionManagementConfigurer<HttpSecurity> session) ->
                        session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
