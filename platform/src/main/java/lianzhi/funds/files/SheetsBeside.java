package lianzhi.funds.files;

import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 边查边读: sheets are checked beside their reading, which never enters a row that was not unpacked and found in order
 * before. Where rows cannot be told apart by their looks, or there are several sheets, all is checked first.
 */
final class SheetsBeside implements AutoCloseable {
    private final CheckZip check;
    private final RowEnds ends = new RowEnds();
    private long entered;
    private long checked;
    private boolean isOver;
    private boolean isGivenUp;
    private @Nullable RuntimeException broken;

    private SheetsBeside(CheckZip check) {
        this.check = check;
    }

    /** Begins; all but the sheets is in order when this returns. */
    static SheetsBeside begin(byte[] file) {
        var check = CheckZip.of(file);
        var beside = new SheetsBeside(check);
        try {
            check.allElse();
        } catch (Refused refused) {
            check.close();
            throw refused;
        }
        Thread.ofPlatform().daemon().name("sheets").start(beside::run);
        return beside;
    }

    private void run() {
        try (check) {
            boolean isOne = check.isOfOneSheet();
            check.sheets((bytes, length) -> tell(isOne ? ends.in(bytes, length) : 0));
        } catch (RuntimeException failed) {
            broken = failed;
        } finally {
            over();
        }
    }

    private synchronized void tell(int rows) {
        if (isGivenUp) {
            throw new IllegalStateException("Nobody reads");
        }
        checked += rows;
        notifyAll();
    }

    private synchronized void over() {
        isOver = true;
        notifyAll();
    }

    /** The next row may be entered. @throws Refused when the file is larger than any real one */
    void row() {
        await(++entered);
    }

    /** All of it is checked. */
    void end() {
        await(Long.MAX_VALUE);
    }

    private synchronized void await(long row) {
        try {
            while (!isOver && checked < row) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (broken != null) {
            throw broken;
        }
    }

    @Override
    public synchronized void close() {
        isGivenUp = true;
    }
}
