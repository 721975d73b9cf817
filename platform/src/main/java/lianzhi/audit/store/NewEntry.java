package lianzhi.audit.store;

import java.time.Instant;
import java.util.Map;
import lianzhi.access.Viewer;
import org.jspecify.annotations.Nullable;

/** A row of the trail before it is written. */
record NewEntry(Instant at, @Nullable Viewer by, String act, String subject, Map<String, String> details) {}
