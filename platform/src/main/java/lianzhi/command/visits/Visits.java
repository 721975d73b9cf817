package lianzhi.command.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Visit;
import org.jspecify.annotations.Nullable;

/** 约谈巡查簿. */
public interface Visits {
    /** A page of visits. */
    record Page(List<Visit> items, long total) {}

    /** What is recorded. */
    record Draft(
            Visit.Kind kind,
            String courtCode,
            LocalDate onDay,
            String people,
            String findings,
            String demands,
            @Nullable LocalDate dueOn,
            List<Long> unqualifiedRounds) {}

    Visit add(Viewer by, Draft draft);

    Optional<Visit> find(Viewer viewer, long id);

    Page list(Viewer viewer, @Nullable String courtCode, int page, int size);

    /** False when a reply is there already. */
    boolean reply(Viewer by, long id, String reply);
}
