package lianzhi.exchange.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was made of one request's answer in a message. */
public record ItemVerdict(
        String number, @Nullable Long itemId, Verdict verdict, String reason, List<String> warnings) {}
