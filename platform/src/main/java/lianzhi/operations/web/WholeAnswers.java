package lianzhi.operations.web;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 整页送出: the answer of a page goes out at once; in pieces of 8 kB each took both sides another turn. */
@Configuration
class WholeAnswers {
    private static final int BYTES = 32 * 1024;

    @Bean
    TomcatConnectorCustomizer roomForAPage() {
        return connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES));
    }
}
