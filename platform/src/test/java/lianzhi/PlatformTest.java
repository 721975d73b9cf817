package lianzhi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole server on a real PostgreSQL and a real port; one for all tests that need no other settings. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Lianzhi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianzhi.data-dir=target/test-data/${random.uuid}",
            "lianzhi.database.binaries=target/postgres-binaries",
            "lianzhi.jobs=false",
            "lianzhi.sftp.port=0",
            "springdoc.api-docs.path=/api/described",
            "springdoc.default-flat-param-object=true",
            "springdoc.default-produces-media-type=application/json"
        })
@Import({SettableClock.class, CountStatements.class})
public @interface PlatformTest {}
