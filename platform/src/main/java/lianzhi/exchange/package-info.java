/** 交换: messages to and from institutions: outbox, inbox, transports, answer contract. */
@ApplicationModule(
        displayName = "交换 Exchange",
        allowedDependencies = {"access", "audit", "settings", "operations"})
@NullMarked
package lianzhi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
