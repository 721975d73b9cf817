package lianzhi.audit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 一并入档: who comes while others are written waits, and is then written with all who came meanwhile, by one commit. Whoever is
 * written goes on at once; the first of those who still wait then writes for all of them.
 */
@Component
class SeenTogether {
    private final WriteTrail write;
    private final ReentrantLock changing = new ReentrantLock();
    private final List<WaitingEntry> waiting = new ArrayList<>();
    private boolean isWriting;

    SeenTogether(WriteTrail write) {
        this.write = write;
    }

    void write(NewEntry entry) {
        var mine = new WaitingEntry(entry);
        if (isFirst(mine) || mine.isToWrite()) writeAllWaiting();
        mine.check();
    }

    private boolean isFirst(WaitingEntry one) {
        changing.lock();
        try {
            waiting.add(one);
            if (isWriting) return false;
            isWriting = true;
            return true;
        } finally {
            changing.unlock();
        }
    }

    private void writeAllWaiting() {
        var all = takeAll();
        try {
            write(all);
        } finally {
            var next = next();
            if (next != null) next.writeForAll();
            all.forEach(WaitingEntry::goOn);
        }
    }

    private List<WaitingEntry> takeAll() {
        changing.lock();
        try {
            var all = List.copyOf(waiting);
            waiting.clear();
            return all;
        } finally {
            changing.unlock();
        }
    }

    private @Nullable WaitingEntry next() {
        changing.lock();
        try {
            isWriting = !waiting.isEmpty();
            return isWriting ? waiting.getFirst() : null;
        } finally {
            changing.unlock();
        }
    }

    private void write(List<WaitingEntry> all) {
        try {
            write.all(all.stream().map(WaitingEntry::entry).toList());
            all.forEach(WaitingEntry::written);
        } catch (RuntimeException failed) {
            if (all.size() == 1) all.getFirst().failed(failed);
            else all.forEach(this::writeAlone);
        }
    }

    /** What keeps one from being written does not keep the others from it. */
    private void writeAlone(WaitingEntry one) {
        try {
            write.all(List.of(one.entry()));
            one.written();
        } catch (RuntimeException failed) {
            one.failed(failed);
        }
    }
}
