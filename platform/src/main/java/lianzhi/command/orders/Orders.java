package lianzhi.command.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/** 督办簿: every order, newest first; a court sees its own. */
public interface Orders {
    /** A page of orders. */
    record Page(List<SupervisionOrder> items, long total) {}

    /** What is new. */
    record Draft(
            String courtCode,
            @Nullable Long caseId,
            @Nullable String caseNumber,
            String subject,
            String demand,
            LocalDate dueOn) {}

    SupervisionOrder add(Viewer by, Draft draft);

    /** If the viewer may see it. */
    Optional<SupervisionOrder> find(Viewer viewer, long id);

    Page list(Viewer viewer, boolean openOnly, @Nullable String courtCode, int page, int size);

    /** False when the order has changed meanwhile. */
    boolean answer(Viewer by, long id, int version, String answer);

    boolean settle(long id, int version);

    boolean giveBack(long id, int version, String reason, LocalDate dueOn);

    /** Open, past their day and not yet told on. */
    List<SupervisionOrder> overdue(LocalDate today);

    void escalated(long id, LocalDate on, String to);
}
