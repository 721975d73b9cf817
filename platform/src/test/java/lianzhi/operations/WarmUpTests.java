package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class WarmUpTests {
    @Test
    void makes_what_nobody_has_asked_for_yet() throws InterruptedException {
        var isMade = new CountDownLatch(1);
        var parts = new DefaultListableBeanFactory();
        parts.registerBeanDefinition(
                "job",
                BeanDefinitionBuilder.genericBeanDefinition(Object.class, () -> {
                            isMade.countDown();
                            return new Object();
                        })
                        .setLazyInit(true)
                        .getBeanDefinition());
        parts.preInstantiateSingletons();
        assertThat(isMade.getCount()).as("not before the first page").isOne();
        new WarmUp(parts).onReady();
        assertThat(isMade.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
