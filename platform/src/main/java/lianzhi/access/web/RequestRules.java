package lianzhi.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Which addresses are open, and which need a signed-in person. */
@Configuration
class RequestRules {
    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
