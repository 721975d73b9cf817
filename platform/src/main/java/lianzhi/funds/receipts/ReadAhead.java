package lianzhi.funds.receipts;

import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges the next pieces of a long file while the last one is booked; never more than a few ahead. The first
 * piece is short, so that booking begins at once, and each is twice as long as the one before, up to the size asked for.
 */
final class ReadAhead implements Pieces, AutoCloseable {
    private static final int AHEAD = 2;
    private static final int FIRST = 500;
    private final BlockingQueue<Piece> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private volatile @Nullable Throwable broken;

    ReadAhead(StatementFile file, int size) {
        reader = Thread.ofPlatform().daemon().name("statement").start(() -> read(file, size));
    }

    private void read(StatementFile file, int size) {
        try {
            var lines = new ArrayList<RawLine>(size);
            int[] full = {Math.min(FIRST, size)};
            file.read(line -> {
                lines.add(line);
                if (lines.size() == full[0]) {
                    put(Piece.of(lines));
                    lines.clear();
                    full[0] = Math.min(2 * full[0], size);
                }
            });
            put(Piece.of(lines));
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
            var piece = ready.take();
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
