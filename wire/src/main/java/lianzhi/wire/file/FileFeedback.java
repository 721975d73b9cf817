package lianzhi.wire.file;

import java.util.List;
import lianzhi.wire.bank.FeedbackItem;

/** What a bank's package says: items that could be read, and entries that could not. */
public record FileFeedback(PackageName name, List<FeedbackItem> items, List<Broken> broken) {
    /** An entry that cannot be read; its request as far as it can be seen, blank otherwise. */
    public record Broken(String entry, String requestNumber, String sentence) {}

    public FileFeedback {
        items = List.copyOf(items);
        broken = List.copyOf(broken);
    }
}
