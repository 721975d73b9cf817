package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** The answer of a registrar to one query: things found; none: nil; with a reason: sent back. */
public record ThingsItem(
        String requestNumber, List<Thing> things, String reason, List<Finding> problems, List<Finding> warnings)
        implements FeedbackItem {
    public ThingsItem {
        things = List.copyOf(things);
    }

    public boolean isSentBack() {
        return !reason.isBlank();
    }
}
