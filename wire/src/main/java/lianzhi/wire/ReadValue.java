package lianzhi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the text of one field is taken off the wire. Null: it cannot be read. */
public interface ReadValue {
    /** File mode: the text as it stands. */
    ReadValue PLAIN = (raw, notes) -> raw;

    @Nullable
    String read(String raw, List<Finding> notes);
}
