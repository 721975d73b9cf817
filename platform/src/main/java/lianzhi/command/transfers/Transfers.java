package lianzhi.command.transfers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Transfer;
import org.jspecify.annotations.Nullable;

/** 移转簿: requests to move a case between courts, and what became of them. */
public interface Transfers {
    /** A page of requests. */
    record Page(List<Transfer> items, long total) {}

    /** What the new case needs to know of the old one. */
    record OldCase(String cause, String titleKind, String titleNumber, String titleCourt, LocalDate effectiveOn) {}

    Transfer ask(Viewer by, long caseId, String number, Transfer.Mode mode, String from, String to, String reason);

    Optional<Transfer> find(Viewer viewer, long id);

    /** Those of the viewer's court, whether it gives or takes; of the whole city for the centre. */
    Page list(Viewer viewer, boolean openOnly, int page, int size);

    /** False when somebody has decided meanwhile. */
    boolean decide(
            Viewer by,
            long id,
            Transfer.State state,
            String decision,
            @Nullable Long newCaseId,
            @Nullable String newNumber);

    OldCase oldCase(long caseId);

    /**
     * Until the transaction ends no other case is moved: each counts for the judge who gets it and for the one who had it, and two
     * courts that give each other cases would wait for each other.
     */
    void oneByOne();
}
