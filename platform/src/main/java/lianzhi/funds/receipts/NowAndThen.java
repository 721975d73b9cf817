package lianzhi.funds.receipts;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** 报进度: hands on how far something is, and not more often than anybody looks. */
final class NowAndThen implements IntConsumer {
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(200);
    private final IntConsumer listener;
    private long told = System.nanoTime();

    NowAndThen(IntConsumer listener) {
        this.listener = listener;
    }

    @Override
    public void accept(int far) {
        if (System.nanoTime() - told >= APART) {
            listener.accept(far);
            told = System.nanoTime();
        }
    }
}
