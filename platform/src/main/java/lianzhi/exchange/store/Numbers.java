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
        var partners = new long[count(all)];
        var at = 0;
        for (var one : all) Arrays.fill(partners, at, at += one.numbers().size(), one.partnerId());
        return partners;
    }

    /** Of each number in the flat list the place of its message, from one on. */
    static int[] places(List<Numbers> all) {
        var places = new int[count(all)];
        var at = 0;
        for (var i = 0; i < all.size(); i++)
            Arrays.fill(places, at, at += all.get(i).numbers().size(), i + 1);
        return places;
    }

    static String[] flat(List<Numbers> all) {
        var flat = new String[count(all)];
        var at = 0;
        for (var one : all) for (var number : one.numbers()) flat[at++] = number;
        return flat;
    }

    private static int count(List<Numbers> all) {
        return all.stream().mapToInt(one -> one.numbers().size()).sum();
    }
}
