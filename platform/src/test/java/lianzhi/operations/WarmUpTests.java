package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

class WarmUpTests {
    private final CountDownLatch isMade = new CountDownLatch(1);
    private final CountDownLatch isHandedOut = new CountDownLatch(1);

    @Test
    void makes_what_nobody_has_asked_for_yet_and_then_hands_out_what_was_left_over() throws InterruptedException {
        var parts = new DefaultListableBeanFactory();
        parts.registerBeanDefinition(
                "job",
                BeanDefinitionBuilder.genericBeanDefinition(Object.class, () -> {
                            isMade.countDown();
                            return new Object();
                        })
                        .setLazyInit(true)
                        .getBeanDefinition());
        parts.registerSingleton("leftOver", new LeftOver());
        parts.preInstantiateSingletons();
        assertThat(isMade.getCount()).as("not before the first page").isOne();
        new WarmUp(parts, parts.getBeanProvider(IncompleteEventPublications.class), Clock.systemUTC()).onReady();
        assertThat(isHandedOut.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private final class LeftOver implements IncompleteEventPublications {
        @Override
        public void resubmitIncompletePublications(Predicate<EventPublication> chosen) {
            if (isMade.getCount() == 0) isHandedOut.countDown();
        }

        @Override
        public void resubmitIncompletePublications(ResubmissionOptions options) {
            throw new UnsupportedOperationException("all that were left over, not some at a time");
        }

        @Override
        public void resubmitIncompletePublicationsOlderThan(Duration age) {
            throw new UnsupportedOperationException("all that were left over, not the old ones alone");
        }
    }
}
