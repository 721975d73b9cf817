package lianzhi.funds.files;

import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 边查边读: sheets are checked beside their reading, which never enters a row that was not unpacked and found in order
 * before. Where rows cannot be told apart by their looks, or there are several sheets, all is checked first.
 */
final class SheetsBeside implements AutoCloseable {
    private final RowEnds ends = new RowEnds();
    private long entered;
    private long checked;
    private boolean isOver;
    private boolean isGivenUp;
    private @Nullable Throwable broken;

    /** 逐段查: unpacks the sheets and tells what it found in order. */
    interface Sheets {
        void into(CheckZip.Unpacked hears);
    }

    private SheetsBeside() {}

    /** Begins; all but the sheets is in order when this returns. */
    static SheetsBeside begin(byte[] file) {
        var check = CheckZip.of(file);
        boolean isOne;
        try {
            check.allElse();
            isOne = check.isOfOneSheet();
        } catch (RuntimeException refused) {
            check.close();
            throw refused;
        }
        return of(isOne, hears -> {
            try (check) {
                check.sheets(hears);
            }
        });
    }

    /** @param isOne rows of several sheets cannot be told apart */
    static SheetsBeside of(boolean isOne, Sheets sheets) {
        var beside = new SheetsBeside();
        Thread.ofPlatform().daemon().name("sheets").start(() -> beside.run(isOne, sheets));
        return beside;
    }

    private void run(boolean isOne, Sheets sheets) {
        try {
            sheets.into((bytes, length) -> tell(isOne ? ends.in(bytes, length) : 0));
        } catch (RuntimeException | Error failed) {
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
            throw broken instanceof RuntimeException refused ? refused : new IllegalStateException(broken);
        }
    }

    @Override
    public synchronized void close() {
        isGivenUp = true;
    }
}
