package lianzhi.operations.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * 先备库: PostgreSQL needs about as long to come up as the server needs to read what it consists of, so both begin at once.
 * Does nothing unless {@code lianzhi.database.ahead} asks for it, as the server's main does, nothing where
 * {@code spring.datasource.url} names a database, and nothing while the wiring is worked out in a build.
 */
final class StartDatabaseAhead implements ApplicationListener<SpringApplicationEvent> {
    private @Nullable DatabaseAhead ahead;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent known -> start(known.getEnvironment());
            case ApplicationContextInitializedEvent empty
            when ahead != null ->
                empty.getApplicationContext().getBeanFactory().registerSingleton(DatabaseAhead.class.getName(), ahead);
            case ApplicationFailedEvent failed when ahead != null -> ahead.close();
            default -> {}
        }
    }

    private void start(Environment settings) {
        if (!settings.getProperty("lianzhi.database.ahead", Boolean.class, false)
                || Boolean.getBoolean("spring.aot.processing")
                || !settings.getProperty("spring.datasource.url", "").isEmpty()) return;
        var folder = Path.of(settings.getRequiredProperty("lianzhi.data-dir"))
                .toAbsolutePath()
                .normalize();
        ahead = new DatabaseAhead(() -> DatabaseChoice.open(folder, settings));
    }
}
