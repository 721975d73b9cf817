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

    /** Of each of them the place of its first number in the flat list, from one on. */
    static int[] firsts(List<Numbers> all) {
        var firsts = new int[all.size()];
        for (int i = 0, at = 1; i < firsts.length; at += all.get(i++).numbers().size()) firsts[i] = at;
        return firsts;
    }

    static int[] lasts(List<Numbers> all) {
        var lasts = firsts(all);
        for (var i = 0; i < lasts.length; i++) lasts[i] += all.get(i).numbers().size() - 1;
        return lasts;
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
