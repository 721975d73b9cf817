package lianzhi.exchange.store;

import java.util.Arrays;
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

    /** Of each number in the flat list its partner. */
    static long[] partners(List<Numbers> all) {
        var partners =
                new long[all.stream().mapToInt(one -> one.numbers().size()).sum()];
        var at = 0;
        for (var one : all) Arrays.fill(partners, at, at += one.numbers().size(), one.partnerId());
        return partners;
    }

    static String[] flat(List<Numbers> all) {
        return all.stream().flatMap(one -> one.numbers().stream()).toArray(String[]::new);
    }
}
