/**
 * 交换: messages to and from institutions: outbox, inbox, transports, answer contract. Start at {@link Outbox} to ask,
 * at {@link Replies} for what came back after {@link AnswersArrived}.
 */
@ApplicationModule(
        displayName = "交换 Exchange",
        allowedDependencies = {"access", "audit", "settings", "operations"})
@NullMarked
package lianzhi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
