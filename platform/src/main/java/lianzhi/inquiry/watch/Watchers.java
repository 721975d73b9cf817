package lianzhi.inquiry.watch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.exchange.ItemsMoved;
import lianzhi.inquiry.Cell;
import lianzhi.inquiry.store.BoardStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 实时看板: tells each screen of changed cells, after the commit, and only of cases that its viewer may see. */
@Component
public class Watchers {
    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);
    private static final long HALF_AN_HOUR = 30L * 60 * 1000;
    private final Map<SseEmitter, Viewer> screens = new ConcurrentHashMap<>();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CaseFiles cases;
    private final BoardStore board;
    private final People people;

    Watchers(CaseFiles cases, BoardStore board, People people) {
        this.cases = cases;
        this.board = board;
        this.people = people;
    }

    public SseEmitter watch(Viewer viewer) {
        var screen = new SseEmitter(HALF_AN_HOUR);
        screen.onCompletion(() -> screens.remove(screen));
        screen.onTimeout(() -> screens.remove(screen));
        screen.onError(gone -> screens.remove(screen));
        screens.put(screen, viewer);
        send(screen, SseEmitter.event().name("watching").data("{}", MediaType.APPLICATION_JSON));
        return screen;
    }

    @EventListener
    void on(ItemsMoved moved) {
        if (screens.isEmpty()) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            threads.execute(() -> tell(moved.itemIds()));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> tell(moved.itemIds()));
            }
        });
    }

    private void tell(List<Long> items) {
        screens.forEach((screen, viewer) -> {
            if (!isStill(viewer)) {
                screens.remove(screen);
                screen.complete();
                return;
            }
            List<Cell> seen = board.cells(items, cases.visibleTo(viewer));
            if (!seen.isEmpty()) {
                send(screen, SseEmitter.event().name("cells").data(seen, MediaType.APPLICATION_JSON));
            }
        });
    }

    /** Who was locked, or works elsewhere or as something else since he opened the board, is told nothing more. */
    private boolean isStill(Viewer viewer) {
        return people.find(viewer.personId())
                .filter(Person::active)
                .map(Person::asViewer)
                .filter(viewer::equals)
                .isPresent();
    }

    private void send(SseEmitter screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.send(event);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A screen is gone", gone);
            screens.remove(screen);
        }
    }
}
