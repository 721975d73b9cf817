package lianzhi.funds.books;

import java.util.Map;
import java.util.TreeMap;
import lianzhi.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * 留痕: what the audit trail says of a posting, written in the very call that books it.
 *
 * @param by null for the system itself
 * @param subject null for the posting itself
 */
public record Recorded(
        @Nullable Viewer by, String act, @Nullable String subject, Map<String, String> details) {
    public Recorded {
        details = new TreeMap<>(details);
    }
}
