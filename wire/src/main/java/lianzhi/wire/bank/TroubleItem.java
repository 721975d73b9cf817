package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** The institution has trouble of its own with a request: it stays open. */
public record TroubleItem(String requestNumber, String sentence, List<Finding> problems) implements FeedbackItem {
    @Override
    public List<Finding> warnings() {
        return List.of(new Finding("institution-trouble", sentence));
    }
}
