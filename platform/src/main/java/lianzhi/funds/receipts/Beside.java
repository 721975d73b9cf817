package lianzhi.funds.receipts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** 并行: two pieces of work at once; both are over when this returns. */
final class Beside {
    private Beside() {}

    static void run(Runnable here, Runnable beside) {
        var other = CompletableFuture.runAsync(
                beside, work -> Thread.ofPlatform().daemon().name("beside").start(work));
        try {
            here.run();
        } finally {
            await(other);
        }
    }

    private static void await(CompletableFuture<Void> other) {
        try {
            other.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }
}
