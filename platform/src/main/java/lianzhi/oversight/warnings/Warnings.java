package lianzhi.oversight.warnings;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.oversight.Warning;
import org.jspecify.annotations.Nullable;

/** 预警簿: kept by the store. */
public interface Warnings {
    /** A page of warnings. */
    record Page(List<Warning> items, int total) {}

    /** Duties due on that day or before, of which nobody was warned at that level. */
    List<DueNode> unwarned(Warning.Level level, LocalDate dueUntil);

    /** False when it was raised before. */
    boolean raise(DueNode node, Warning.Level level, @Nullable Long ownerId, String ownerName);

    /** Settles the warnings whose nodes are no longer open. */
    void settleDone();

    Page visible(
            Viewer viewer,
            boolean openOnly,
            Warning.@Nullable Level level,
            @Nullable String courtCode,
            int page,
            int size);

    /** False when it is not his, or was answered before. */
    boolean answer(Viewer owner, long id, String text);
}
