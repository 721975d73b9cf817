package lianzhi.exchange.store;

import java.util.List;
import java.util.Set;

/** Requests that one message of a partner names. */
public record Numbers(long partnerId, long messageId, List<String> numbers) {
    public Numbers without(Set<String> known) {
        return new Numbers(
                partnerId,
                messageId,
                numbers.stream().filter(one -> !known.contains(one)).toList());
    }

    static Long[] partners(List<Numbers> all) {
        return all.stream()
                .flatMap(one -> one.numbers().stream().map(number -> one.partnerId()))
                .toArray(Long[]::new);
    }

    static String[] flat(List<Numbers> all) {
        return all.stream().flatMap(one -> one.numbers().stream()).toArray(String[]::new);
    }
}
