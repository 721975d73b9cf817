package lianzhi.cases.filing;

import java.time.Instant;
import java.util.List;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * 待写入的立案: everything that one statement writes.
 *
 * @param inPlaceOf the case that this one follows in the same act, and that is still open
 */
public record NewFiling(
        Viewer by,
        Instant at,
        SoundApplication application,
        List<Person> judges,
        List<FilingEvent> events,
        List<PlannedNode> nodes,
        @Nullable FilingKey key,
        @Nullable CaseId inPlaceOf) {

    /** 幂等键: the same key with the same content gives the same case. */
    public record FilingKey(String key, String digest) {}
}
