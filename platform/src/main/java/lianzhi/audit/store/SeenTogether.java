package lianzhi.audit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 一并入档: who comes while others are written waits, and is then written with all who came meanwhile, by one commit. */
@Component
class SeenTogether {
    private static final class Waiting {
        final NewEntry entry;
        boolean isWritten;

        @Nullable
        RuntimeException failure;

        Waiting(NewEntry entry) {
            this.entry = entry;
        }
    }

    private final WriteTrail write;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    SeenTogether(WriteTrail write) {
        this.write = write;
    }

    void write(NewEntry entry) {
        var mine = new Waiting(entry);
        waiting.add(mine);
        writing.lock();
        try {
            if (!mine.isWritten) writeAllWaiting();
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) throw mine.failure;
    }

    private void writeAllWaiting() {
        var all = new ArrayList<Waiting>();
        for (var one = waiting.poll(); one != null; one = waiting.poll()) all.add(one);
        all.forEach(one -> one.isWritten = true);
        try {
            write.all(all.stream().map(one -> one.entry).toList());
        } catch (RuntimeException failed) {
            if (all.size() == 1) all.getFirst().failure = failed;
            else all.forEach(this::writeAlone);
        }
    }

    /** What keeps one from being written does not keep the others from it. */
    private void writeAlone(Waiting one) {
        try {
            write.all(List.of(one.entry));
        } catch (RuntimeException failed) {
            one.failure = failed;
        }
    }
}
