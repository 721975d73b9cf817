package lianzhi.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/**
 * 先开门后备料：in the profile {@code start} the server answers the first page before all its parts are made; this makes the
 * rest (jobs, doors of institutions, listeners) a second later, so that it does not keep the first page waiting. A part
 * that cannot be made ends the server, as it would have done in an ordinary start. What listeners had not done when the server
 * was last killed is handed to them again then, and not before.
 */
@Component
@Profile("start")
public class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private final ConfigurableListableBeanFactory parts;
    private final ObjectProvider<IncompleteEventPublications> leftOver;
    private final Instant began;

    WarmUp(ConfigurableListableBeanFactory parts, ObjectProvider<IncompleteEventPublications> leftOver, Clock clock) {
        this.parts = parts;
        this.leftOver = leftOver;
        this.began = clock.instant();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        var afterTheFirstPage = CompletableFuture.delayedExecutor(
                1,
                TimeUnit.SECONDS,
                warmUp -> Thread.ofPlatform().name("warm-up").start(warmUp));
        afterTheFirstPage.execute(this::makeAll);
    }

    private void makeAll() {
        try {
            for (var name : parts.getBeanDefinitionNames()) {
                if (parts.getMergedBeanDefinition(name).isSingleton()) {
                    parts.getBean(name);
                }
            }
            LOG.info("All parts of the server are made");
            leftOver.getObject()
                    .resubmitIncompletePublications(
                            publication -> publication.getPublicationDate().isBefore(began));
        } catch (RuntimeException broken) {
            LOG.error("The server cannot be made whole and ends", broken);
            System.exit(1);
        }
    }
}
