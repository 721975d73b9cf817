package lianzhi.funds.receipts;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges the next pieces of a long file while the last one is booked; never more than a few ahead. Whoever
 * waits is given what is there as soon as it is worth the way; for one who is busy it grows, up to the size asked for.
 */
final class ReadAhead implements Pieces, AutoCloseable {
    private static final int AHEAD = 2;
    private static final int FIRST = 500;
    private static final int WORTH_THE_WAY = 1000;
    private final BlockingQueue<Piece> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private volatile @Nullable Throwable broken;
    private volatile boolean isAwaited;

    ReadAhead(StatementFile file, int size) {
        reader = Thread.ofPlatform().daemon().name("statement").start(() -> read(file, size));
    }

    private void read(StatementFile file, int size) {
        try {
            var judge = new JudgeLines();
            int[] least = {FIRST};
            file.read(line -> {
                judge.add(line);
                if (judge.size() >= (isAwaited ? Math.min(least[0], size) : size)) {
                    put(judge.piece());
                    least[0] = WORTH_THE_WAY;
                }
            });
            put(judge.piece());
        } catch (RuntimeException | Error failed) {
            broken = failed;
        } finally {
            put(Piece.END);
        }
    }

    private void put(Piece piece) {
        try {
            ready.put(piece);
        } catch (InterruptedException closed) {
            // Whoever takes the pieces has given up: an empty reading ends here.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Piece next() {
        try {
            isAwaited = ready.isEmpty();
            var piece = ready.take();
            isAwaited = false;
            var failed = broken;
            if (piece == Piece.END && failed != null) {
                throw failed instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
            }
            return piece;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
