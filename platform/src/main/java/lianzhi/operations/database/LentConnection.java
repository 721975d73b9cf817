package lianzhi.operations.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A connection that says once when it is given back, however often it is closed. */
final class LentConnection implements InvocationHandler {
    private final Connection lent;
    private final Runnable givenBack;
    private final AtomicBoolean isBack = new AtomicBoolean();

    LentConnection(Connection lent, Runnable givenBack) {
        this.lent = lent;
        this.givenBack = givenBack;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "close" -> {
                close();
                yield null;
            }
            default -> call(method, arguments);
        };
    }

    private void close() throws Throwable {
        try {
            lent.close();
        } finally {
            if (isBack.compareAndSet(false, true)) givenBack.run();
        }
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(lent, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
